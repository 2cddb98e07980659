package bonafide.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bonafide.dossier.Dossier;
import bonafide.dossier.Dossiers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    @Test
    void manySignInsFromOnePlaceOnADay_areOneLine() {
        Timeline timeline = timeline(signIns(Dossiers.empty(), "2026-03-02", 14, "US/OH/Columbus"));

        assertThat(timeline.periods()).hasSize(1);
        assertThat(timeline.periods().getFirst().entries())
                .extracting(Timeline.Entry::what, Timeline.Entry::text)
                .containsExactly(tuple("14 sign-ins", "from Columbus, OH, US"));
    }

    @Test
    void daysThatTellTheSame_areOnePeriod() {
        Dossiers dossiers = Dossiers.empty();
        for (int day = 1; day <= 20; day++) {
            dossiers = signIns(dossiers, LocalDate.of(2026, 3, day).toString(), 2, "US/OH/Columbus");
        }
        Timeline timeline = timeline(dossiers);

        assertThat(timeline.periods()).hasSize(1);
        assertThat(timeline.periods().getFirst().label()).isEqualTo("2026-03-01 Sun to 2026-03-20 Fri");
        assertThat(timeline.periods().getFirst().entries().getFirst().what()).isEqualTo("40 sign-ins");
    }

    @Test
    void dayFromElsewhere_standsAlone() {
        Dossiers dossiers = signIns(Dossiers.empty(), "2026-03-01", 2, "US/OH/Columbus");
        dossiers = signIns(dossiers, "2026-03-02", 1, "BR/SP/São Paulo");
        dossiers = signIns(dossiers, "2026-03-03", 2, "US/OH/Columbus");

        assertThat(timeline(dossiers).periods())
                .extracting(Timeline.Period::machine)
                .containsExactly("2026-03-01", "2026-03-02", "2026-03-03");
    }

    @Test
    void daysOnWhichAFindingRests_areNeverMergedAway() {
        Dossiers dossiers = signIns(Dossiers.empty(), "2026-03-01", 2, "US/OH/Columbus");
        dossiers = signIns(dossiers, "2026-03-02", 2, "US/OH/Columbus");
        Dossier dossier = dossiers.now();

        assertThat(Timeline.of(
                                dossier,
                                RefsTest.restingOn(dossier.observations().getLast()),
                                false)
                        .periods())
                .hasSize(2)
                .last()
                .satisfies(period ->
                        assertThat(period.entries().getFirst().refs()).containsExactly(new Ref("s1f1", "finding 1")));
    }

    @Test
    void moreDaysThanAPageHolds_areCounted() {
        Dossiers dossiers = Dossiers.empty();
        for (int day = 0; day < 200; day++) {
            String date = LocalDate.of(2026, 1, 1).plusDays(day).toString();
            dossiers = signIns(dossiers, date, 1, day % 2 == 0 ? "US/OH/Columbus" : "US/TX/Austin");
        }
        Timeline timeline = timeline(dossiers);

        assertThat(timeline.periods()).hasSize(Limits.PERIODS);
        assertThat(timeline.left()).isEqualTo("140 records of 140 other days are not shown; no finding rests on them.");
    }

    @Test
    void protectedAddress_isNotTold() {
        Dossiers dossiers = Dossiers.empty()
                .record("2026-03-01", "suppression.address-protection")
                .record("2026-03-02", "logistics.ship-to", "order=O-1", "address=5 Secret Ct, Dayton, OH 45402, US");

        assertThat(Timeline.of(dossiers.now(), RefsTest.none(), true).toString())
                .doesNotContain("Secret")
                .doesNotContain("protection")
                .contains("withheld");
    }

    private static Timeline timeline(Dossiers dossiers) {
        return Timeline.of(dossiers.now(), RefsTest.none(), false);
    }

    private static Dossiers signIns(Dossiers dossiers, String day, int count, String place) {
        Dossiers more = dossiers;
        for (int index = 0; index < count; index++) {
            more = more.record(
                    day + "T1" + index % 10 + ":00:00Z",
                    "sign-in.signed-in",
                    "account=dana@example.com",
                    "outcome=success",
                    "place=" + place);
        }
        return more;
    }
}
