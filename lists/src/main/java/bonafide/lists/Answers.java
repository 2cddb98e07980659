package bonafide.lists;

import bonafide.observation.IpAddress;
import bonafide.reference.Answer;
import bonafide.reference.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A compact table with every answer made beforehand, so that a look-up makes nothing.
 *
 * @param answers by number of the word; the first says that the table does not list the address
 */
record Answers<T>(CompactRanges ranges, List<Answer<T>> answers) {
    static <T> Answers<T> of(CompactRanges ranges, Function<String, T> meaning, Table table) {
        List<Answer<T>> answers = new ArrayList<>();
        answers.add(Answer.none(table));
        for (String word : ranges.words()) {
            answers.add(Answer.of(meaning.apply(word), table));
        }
        return new Answers<>(ranges, List.copyOf(answers));
    }

    Answer<T> find(IpAddress address) {
        return answers.get(ranges.find(address));
    }
}
