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
import bonafide.observation.EmailAddress;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Resume.Client;
import bonafide.observation.Resume.Employment;
import bonafide.reference.MailDomains;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /**
     * A domain and who gives it.
     *
     * @param name the label that somebody chose
     */
    private record Given<T extends Observation>(T by, String domain, String name) {
        static <T extends Observation> Given<T> of(T by, String domain) {
            return new Given<>(by, domain, LookalikeDomain.name(domain));
        }
    }

    private record Pair(Given<?> given, EmployerDomain real) {
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
        List<Given<EmployerDomain>> real = new ArrayList<>();
        List<Given<?>> given = new ArrayList<>();
        for (Observation observation : state.observations()) {
            if (observation instanceof EmployerDomain domain) {
                real.add(Given.of(domain, BareDomain.of(domain.domain())));
            }
            domain(observation)
                    .filter(domain -> !domain.isEmpty())
                    .ifPresent(domain -> given.add(Given.of(observation, domain)));
        }
        if (real.isEmpty() || given.isEmpty()) {
            return new Judgement.Missing(
                    List.of("contact.employer-domain"), "no real domain, or nothing to compare it with");
        }
        List<Pair> pairs = new ArrayList<>();
        for (Given<?> one : given) {
            if (isReal(one, real)) {
                continue;
            }
            for (Given<EmployerDomain> other : real) {
                if (imitates(one.name, other.name)
                        && mailDomains.publicProvider(one.domain).value().isEmpty()) {
                    pairs.add(new Pair(one, other.by));
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

    private static boolean isReal(Given<?> given, List<Given<EmployerDomain>> real) {
        for (Given<EmployerDomain> other : real) {
            if (given.name.equals(other.name)
                    || given.domain.equals(other.domain)
                    || given.domain.endsWith("." + other.domain)) {
                return true;
            }
        }
        return false;
    }

    private boolean imitates(String one, String two) {
        int shorter = Math.min(one.length(), two.length());
        if (shorter < settings.shortest) {
            return false;
        }
        int allowed = shorter >= 2 * settings.shortest ? settings.letters : 1;
        return shape(one).equals(shape(two)) || Spelling.distance(one, two, allowed) <= allowed;
    }

    private static Optional<String> domain(Observation observation) {
        return switch (observation) {
            case Email email -> Optional.of(email.address().domain());
            case Referee referee -> referee.email().map(EmailAddress::domain);
            case Employment job -> job.domain().map(BareDomain::of);
            case Client client -> client.domain().map(BareDomain::of);
            default -> Optional.empty();
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
