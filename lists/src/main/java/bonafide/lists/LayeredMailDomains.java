package bonafide.lists;

import bonafide.reference.Answer;
import bonafide.reference.MailDomains;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Throw-away mail domains, the user's first, and the big public providers. An alias service that forwards to a lasting
 * mailbox is a means of privacy: it counts as a public provider and never as thrown away, whatever a list says.
 *
 * @param disposable in the order in which they are asked
 */
record LayeredMailDomains(List<DomainSet> disposable, DomainSet publicProviders, Lazy<Set<String>> aliasServices)
        implements MailDomains {
    private static final int MONTHS = 12;

    /** The user's list of throw-away domains, without the alias services that stand in it. */
    static DomainSet own(OwnList list, Set<String> aliases, Refusals refusals) {
        Set<String> domains = new HashSet<>();
        for (String domain : DomainNames.read(list.content(), refusals)) {
            if (aliases.contains(domain)) {
                refusals.add(
                        0, domain + " forwards to a lasting mailbox", "alias services are not counted as disposable");
            } else {
                domains.add(domain);
            }
        }
        return new DomainSet(
                Header.own(list, "disposable mail domains", Optional.empty(), MONTHS, domains.size()),
                new Lazy<>(() -> domains));
    }

    @Override
    public Answer<String> disposable(String domain) {
        if (aliasServices.get().contains(DomainNames.bare(domain))) {
            return Answer.none(disposable.getLast().table());
        }
        return Layered.first(disposable, set -> set.within(domain));
    }

    @Override
    public Answer<String> publicProvider(String domain) {
        String asked = DomainNames.bare(domain);
        return aliasServices.get().contains(asked)
                ? Answer.of(asked, publicProviders.table())
                : publicProviders.exactly(asked);
    }
}
