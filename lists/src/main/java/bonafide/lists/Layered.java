package bonafide.lists;

import bonafide.reference.Answer;
import java.util.List;
import java.util.function.Function;

/** Several tables that answer one question: the first that lists the thing answers. */
final class Layered {
    private Layered() {}

    /** Where none lists it, the largest table says so, because that is the one whose silence means most. */
    static <S, T> Answer<T> first(List<S> layers, Function<S, Answer<T>> ask) {
        Answer<T> silent = ask.apply(layers.getFirst());
        if (silent.value().isPresent()) {
            return silent;
        }
        for (S layer : layers.subList(1, layers.size())) {
            Answer<T> answer = ask.apply(layer);
            if (answer.value().isPresent()) {
                return answer;
            }
            if (answer.table().entries() > silent.table().entries()) {
                silent = answer;
            }
        }
        return silent;
    }
}
