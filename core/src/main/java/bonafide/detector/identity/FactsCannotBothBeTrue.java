package bonafide.detector.identity;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Document.IdentityPaper;
import bonafide.observation.Identity.Biography;
import bonafide.observation.Identity.BirthDate;
import bonafide.observation.Observation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sign: two records, or a record and the person's own statement, give facts of one life that cannot both be true: two
 * dates of birth, two places of one school.
 *
 * <p>Every pair is compared by itself, so a fact more never hides a contradiction and a fact less never makes one. It is
 * fooled by a borrowed identity that is told consistently. What looks like it: a typing error, a background report mixed up
 * with a namesake, a family address. Day and month swapped, and the first of January where only the year is known, agree.
 * A date of birth is compared as a record, never as an age. Source: C22-12.
 */
public record FactsCannotBothBeTrue() implements KeepingDetector {
    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(BirthDate.class, IdentityPaper.class, Biography.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Fact> facts = state.observations().stream()
                .flatMap(FactsCannotBothBeTrue::facts)
                .toList();
        List<Fact[]> pairs = new ArrayList<>();
        boolean compared = false;
        for (int one = 0; one < facts.size(); one++) {
            for (int two = one + 1; two < facts.size(); two++) {
                if (facts.get(one).comparableWith(facts.get(two))) {
                    compared = true;
                    if (!facts.get(one).agreesWith(facts.get(two))) {
                        pairs.add(new Fact[] {facts.get(one), facts.get(two)});
                    }
                }
            }
        }
        if (!compared) {
            return new Judgement.Missing(
                    List.of("identity.birth-date", "identity.biography"), "no two records speak of the same fact");
        }
        return pairs.isEmpty() ? new Judgement.Silent("the records agree on every fact both give") : found(pairs);
    }

    private static Judgement found(List<Fact[]> pairs) {
        Fact one = pairs.getFirst()[0];
        Fact other = pairs.getFirst()[1];
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Fact[] pair : pairs) {
            for (Fact fact : pair) {
                evidence.add(new Evidence(fact.observation(), fact.what() + ": " + fact.shown()));
            }
        }
        String further = pairs.size() == 1
                ? ""
                : " " + Wording.count(pairs.size() - 1L, "more pair", "more pairs") + " of records differ.";
        return Judgement.Found.of(
                one.what() + " is " + one.shown() + " by " + one.voice() + " and " + other.shown() + " by "
                        + other.voice() + "." + further,
                new Compared(one.voice() + ": " + one.shown(), other.voice() + ": " + other.shown()),
                List.copyOf(evidence));
    }

    private static Stream<Fact> facts(Observation observation) {
        return switch (observation) {
            case BirthDate birth -> Stream.of(new Fact.Birth(birth, birth.date()));
            case IdentityPaper paper -> paper.birthDate().stream().map(date -> new Fact.Birth(paper, date));
            case Biography biography -> biography.of().stream().map(of -> new Fact.Told(biography, Fact.plain(of)));
            default -> Stream.empty();
        };
    }

    /** One comparable fact. */
    sealed interface Fact {
        Observation observation();

        String what();

        String shown();

        boolean agreesWith(Fact other);

        boolean comparableWith(Fact other);

        /** Whose word it is. */
        default String voice() {
            return observation().isClaim() ? "the person's own statement" : Fact.record(observation());
        }

        private static String record(Observation observation) {
            return observation instanceof IdentityPaper paper
                    ? "the " + Wording.brief(paper.type()).replace('-', ' ') + " on file"
                    : "a record";
        }

        /** Two statements of the person alone are no contradiction between records. */
        private static boolean oneIsRecord(Fact one, Fact other) {
            return !one.observation().isClaim() || !other.observation().isClaim();
        }

        /** Lower case, letters and digits only. */
        static String plain(String text) {
            return BiographyValues.plain(text);
        }

        /** A date of birth. */
        record Birth(Observation observation, LocalDate date) implements Fact {
            @Override
            public String what() {
                return "The date of birth";
            }

            @Override
            public String shown() {
                return date.toString();
            }

            @Override
            public boolean comparableWith(Fact other) {
                return other instanceof Birth && oneIsRecord(this, other);
            }

            @Override
            public boolean agreesWith(Fact other) {
                return other instanceof Birth birth && agree(date, birth.date);
            }

            private static boolean agree(LocalDate one, LocalDate two) {
                if (one.getYear() != two.getYear()) {
                    return false;
                }
                boolean swapped =
                        one.getDayOfMonth() == two.getMonthValue() && one.getMonthValue() == two.getDayOfMonth();
                return one.equals(two) || swapped || one.getDayOfYear() == 1 || two.getDayOfYear() == 1;
            }
        }

        /** A fact of a life, about something that is named. */
        record Told(Biography observation, String of) implements Fact {
            @Override
            public String what() {
                String about = observation.of().map(Wording::brief).orElse("");
                return "The "
                        + observation
                                .fact()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' ') + " (" + about + ")";
            }

            @Override
            public String shown() {
                return Wording.quoted(observation.value());
            }

            @Override
            public boolean comparableWith(Fact other) {
                return other instanceof Told told
                        && told.observation.fact() == observation.fact()
                        && told.of.equals(of)
                        && oneIsRecord(this, other);
            }

            @Override
            public boolean agreesWith(Fact other) {
                return other instanceof Told told
                        && BiographyValues.agree(observation.fact(), observation.value(), told.observation.value());
            }
        }
    }
}
