package bonafide.lists;

import bonafide.reference.Answer;
import bonafide.reference.Table;
import java.util.Set;

/** Domains that something is said of. */
record DomainSet(Table table, Lazy<Set<String>> domains) {
    static DomainSet embedded(Embedded list) {
        return new DomainSet(
                list.table(), new Lazy<>(() -> DomainNames.read(list.content(), new Refusals(list.file()))));
    }

    /** The answer for exactly this domain. */
    Answer<String> exactly(String domain) {
        String asked = DomainNames.bare(domain);
        return domains.get().contains(asked) ? Answer.of(asked, table) : Answer.none(table);
    }

    /** The answer for this domain or one that it lies in. */
    Answer<String> within(String domain) {
        String asked = DomainNames.bare(domain);
        while (asked.indexOf('.') > 0) {
            if (domains.get().contains(asked)) {
                return Answer.of(asked, table);
            }
            asked = asked.substring(asked.indexOf('.') + 1);
        }
        return Answer.none(table);
    }
}
