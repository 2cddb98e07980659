package bonafide.lists;

import bonafide.reference.Answer;
import bonafide.reference.FrontCompanies;
import java.util.List;

/** Several lists of fronts, asked in order. */
record LayeredFrontCompanies(List<FrontCompanies> layers) implements FrontCompanies {
    @Override
    public Answer<String> domain(String domain) {
        return Layered.first(layers, layer -> layer.domain(domain));
    }

    @Override
    public Answer<String> name(String company) {
        return Layered.first(layers, layer -> layer.name(company));
    }
}
