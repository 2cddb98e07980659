package bonafide.lists;

import bonafide.reference.Answer;
import bonafide.reference.RoutingNumbers;
import java.util.List;

/** Several directories of routing numbers, asked in order. */
record LayeredRoutingNumbers(List<RoutingDirectory> layers) implements RoutingNumbers {
    @Override
    public Answer<String> bank(String routingNumber) {
        return Layered.first(layers, layer -> layer.bank(routingNumber));
    }

    @Override
    public boolean hasDirectory() {
        return layers.stream().anyMatch(RoutingDirectory::hasDirectory);
    }
}
