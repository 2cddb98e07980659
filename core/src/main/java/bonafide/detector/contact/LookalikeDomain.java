package bonafide.detector.contact;

import bonafide.detector.BareDomain;
import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Spelling;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Contact.Email;
import bonafide.observation.Contact.EmployerDomain;
import bonafide.observation.Contact.Referee;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Resume.Client;
import bonafide.observation.Resume.Employment;
import bonafide.reference.MailDomains;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sign: a domain given for the applicant, a referee or a client is spelled almost, but not quite, like the real domain
 * of an employer, which was found independently.
 *
 * <p>It is fooled by a domain of another shape ({@code example-careers}). What looks like it: the same company under another
 * ending, a typing error. The same name under another ending, a subdomain, a public mail provider and the real domain of
 * another employer on file are left out, and so are names too short for a small difference to mean anything. Source:
 * B22-06.
 */
public record LookalikeDomain(Settings settings, MailDomains mailDomains) implements KeepingDetector {
    /** What counts as almost. */
    public record Settings(
            @Means("How many letters may differ at most") int letters,

            @Means(
                    "How many letters the name must have for one to differ; twice as many as letters differ, and never fewer")
            int shortest) {}

    private record Given(Observation by, String domain) {}

    private record Pair(Given given, EmployerDomain real) {
        String spoken() {
            return Wording.brief(given.domain) + " is almost, but not quite, " + Wording.brief(real.domain())
                    + ", the domain of " + Wording.brief(real.employer());
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(EmployerDomain.class, Email.class, Referee.class, Employment.class, Client.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<EmployerDomain> real = state.all(EmployerDomain.class);
        List<Given> given = state.observations().stream()
                .flatMap(LookalikeDomain::given)
                .filter(one -> !one.domain.isEmpty())
                .toList();
        if (real.isEmpty() || given.isEmpty()) {
            return new Judgement.Missing(
                    List.of("contact.employer-domain"), "no real domain, or nothing to compare it with");
        }
        List<String> names =
                real.stream().map(domain -> BareDomain.of(domain.domain())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (Given one : given) {
            if (isReal(one.domain, names)) {
                continue;
            }
            for (EmployerDomain domain : real) {
                if (imitates(one.domain, BareDomain.of(domain.domain()))
                        && mailDomains.publicProvider(one.domain).value().isEmpty()) {
                    pairs.add(new Pair(one, domain));
                }
            }
        }
        return pairs.isEmpty() ? new Judgement.Silent("no domain is almost like a real one") : found(pairs);
    }

    private static Judgement found(List<Pair> pairs) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Pair pair : pairs) {
            evidence.add(new Evidence(pair.given.by, Wording.brief(pair.given.domain)));
            evidence.add(new Evidence(pair.real, Wording.brief(pair.real.domain())));
        }
        Pair first = pairs.getFirst();
        return Judgement.Found.of(
                "The domain "
                        + Wording.list(
                                pairs.stream().map(Pair::spoken).distinct().toList()) + ".",
                new Compared(
                        "domain of " + Wording.brief(first.real.employer()) + ": " + Wording.brief(first.real.domain()),
                        "given: " + Wording.brief(first.given.domain)),
                List.copyOf(evidence));
    }

    private static boolean isReal(String domain, List<String> real) {
        return real.stream()
                .anyMatch(other -> domain.equals(other)
                        || domain.endsWith("." + other)
                        || name(domain).equals(name(other)));
    }

    private boolean imitates(String domain, String real) {
        String one = name(domain);
        String two = name(real);
        int shorter = Math.min(one.length(), two.length());
        if (shorter < settings.shortest) {
            return false;
        }
        int allowed = shorter >= 2 * settings.shortest ? settings.letters : 1;
        return shape(one).equals(shape(two)) || Spelling.distance(one, two, allowed) <= allowed;
    }

    private static Stream<Given> given(Observation observation) {
        return switch (observation) {
            case Email email -> Stream.of(new Given(email, email.address().domain()));
            case Referee referee -> referee.email().stream().map(address -> new Given(referee, address.domain()));
            case Employment job -> job.domain().stream().map(domain -> new Given(job, BareDomain.of(domain)));
            case Client client -> client.domain().stream().map(domain -> new Given(client, BareDomain.of(domain)));
            default -> Stream.empty();
        };
    }

    /** The label that somebody chose: the one before the ending, or before a two-part ending such as {@code co.uk}. */
    private static String name(String domain) {
        String[] labels = domain.split("\\.", -1);
        if (labels.length < 2) {
            return domain;
        }
        boolean twoPart =
                labels.length > 2 && labels[labels.length - 1].length() == 2 && labels[labels.length - 2].length() <= 3;
        return labels[labels.length - (twoPart ? 3 : 2)];
    }

    /** Letters that are hard to tell apart, brought to one; hyphens left out. */
    private static String shape(String name) {
        return name.replace("-", "")
                .replace("rn", "m")
                .replace("vv", "w")
                .replace("cl", "d")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('5', 's')
                .replace('3', 'e');
    }
}
