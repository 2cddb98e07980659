package bonafide.catalog;

import static bonafide.property.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.catalog.JudgementPropertiesTest.Mixed;
import bonafide.dossier.Dossier;
import bonafide.dossier.Join;
import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.form.Kinds;
import bonafide.observation.Identity;
import bonafide.observation.Linked;
import bonafide.observation.Observation;
import bonafide.observation.SignIn;
import bonafide.observation.SubjectId;
import bonafide.property.RandomObservations;
import bonafide.redflag.Catalogue;
import bonafide.screening.LongDossier;
import bonafide.screening.LongDossier.Part;
import bonafide.screening.Screening;
import bonafide.screening.Screening.Screened;
import bonafide.screening.Screening.WeakJoin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A dossier that comes in parts is judged as the whole is, by every red flag that ships and wherever it is cut. */
final class LongDossierTest {
    private static final int CASES = 120;
    private static final int MANY = 12_000;
    private static final int NEWEST = 5_000;
    private static final int WEAK = 1_000;
    private static final SubjectId SUBJECT = new SubjectId("employee:E-1");
    private static final Instant AS_OF = Instant.parse("2026-02-20T00:00:00Z");
    private static final Catalogue CATALOGUE = JudgementPropertiesTest.loaded().catalogue();

    @Test
    void dossierInParts_isJudgedAsTheWhole() {
        forAll(CASES, JudgementPropertiesTest::mixed, mixed -> {
            Random chance = new Random(mixed.dossier().observations().size());
            List<Linked> links = links(mixed, chance);
            List<WeakJoin> records = new ArrayList<>();
            mixed.dossier().observations().stream()
                    .filter(observation -> !(observation instanceof Linked))
                    .forEach(observation -> records.add(joined(observation)));
            Instant asOf = chance.nextBoolean() ? AS_OF : mixed.dossier().asOf();
            Screening screening = new Screening(CATALOGUE, mixed.tables());
            List<WeakJoin> weak =
                    records.stream().filter(any -> chance.nextInt(3) == 0).toList();
            Dossier dossier = new Dossier(SUBJECT, asOf, observations(records));
            Screened expected = screening.judge(dossier, links, weak);
            LongDossier parts = screening.begin(SUBJECT, asOf, links);
            for (List<WeakJoin> part : cut(records, chance)) {
                List<WeakJoin> weakOnes = part.stream().filter(weak::contains).toList();
                parts = parts.and(new Part(observations(part), weakOnes));
            }
            assertThat(screening.judge(parts)).isEqualTo(expected);
        });
    }

    @Test
    void whatIsTooLong_keepsNamesAndTheNewestAndSaysHowManyThereWere() {
        Random chance = new Random(1);
        Observation name = RandomObservations.one(chance, Kinds.of(Identity.LegalName.class), 1);
        List<WeakJoin> signIns = IntStream.rangeClosed(1, MANY)
                .mapToObj(line -> RandomObservations.one(chance, Kinds.of(SignIn.SignedIn.class), line))
                .filter(signIn -> !signIn.at().isAfter(AS_OF))
                .sorted(Dossier.TIME_ORDER)
                .map(LongDossierTest::joined)
                .toList();
        Screening screening = new Screening(
                CATALOGUE, JudgementPropertiesTest.loaded().cases().getFirst().tables());
        LongDossier dossier = screening.begin(SUBJECT, AS_OF, List.of()).and(new Part(List.of(name), List.of()));
        for (List<WeakJoin> part : cut(signIns, chance)) {
            dossier = dossier.and(new Part(observations(part), part));
        }
        Screened screened = screening.judge(dossier);
        List<Observation> all = observations(signIns);
        assertThat(screened.dossier().observations())
                .contains(name)
                .containsAll(all.subList(all.size() - NEWEST, all.size()))
                .hasSizeLessThan(NEWEST + WEAK);
        assertThat(screened.observations()).isEqualTo(all.size() + 1L);
        assertThat(screened.weakJoins()).isEqualTo(signIns.subList(0, WEAK));
        assertThat(screened.beyond().weakJoins()).isEqualTo(signIns.size() - (long) WEAK);
    }

    private static WeakJoin joined(Observation observation) {
        return new WeakJoin(new Join.Belongs(SUBJECT, Key.of(KeyKind.NAME, "Dana Reyes"), true), observation);
    }

    private static List<Observation> observations(List<WeakJoin> records) {
        return records.stream().map(WeakJoin::observation).toList();
    }

    /** Those that the cases have, and shared things as old as any of the records. */
    private static List<Linked> links(Mixed mixed, Random chance) {
        List<Linked> links = new ArrayList<>();
        for (Observation observation : mixed.dossier().observations()) {
            if (observation instanceof Linked linked) {
                links.add(linked);
            } else if (chance.nextInt(10) == 0) {
                links.add(new Linked.SharedArtefact(
                        observation.provenance(), Linked.Artefact.SIGN_IN_ADDRESS, "192.0.2.10", List.of()));
            }
        }
        return links;
    }

    /** Cut anywhere, some parts empty. */
    private static <T> List<List<T>> cut(List<T> all, Random chance) {
        List<List<T>> parts = new ArrayList<>();
        int from = 0;
        while (from < all.size()) {
            int to = from + chance.nextInt(all.size() - from + 1);
            parts.add(all.subList(from, to));
            from = to;
        }
        return parts;
    }
}
