package bonafide.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.assessment.Weighed;
import bonafide.dossier.Dossiers;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Finding;
import bonafide.finding.Judgement;
import bonafide.observation.Observation;
import bonafide.redflag.RedFlag;
import bonafide.report.Flags;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RefsTest {
    private static final Observation FACT = Dossiers.empty()
            .claim("2026-03-01", "contact.phone", "number=+12025550143", "use=personal")
            .observations()
            .getFirst();

    @Test
    void findingsThatCount_areNumberedApartFromContext() {
        Refs refs = Refs.of("s7", List.of(weighed(Flags.PHONE), weighed(Flags.LANGUAGE), weighed(Flags.SHIP_TO)));

        assertThat(refs.redFlag(Flags.PHONE.id())).isEqualTo(new Ref("s7f1", "finding 1"));
        assertThat(refs.redFlag(Flags.SHIP_TO.id())).isEqualTo(new Ref("s7f2", "finding 2"));
        assertThat(refs.redFlag(Flags.LANGUAGE.id())).isEqualTo(new Ref("s7c1", "context 1"));
    }

    @Test
    void severalRedFlags_areGivenInTheOrderOfThePage() {
        Refs refs = Refs.of("s1", List.of(weighed(Flags.SHIP_TO), weighed(Flags.PHONE)));

        assertThat(refs.redFlags(List.of(Flags.PHONE.id(), Flags.SHIP_TO.id())))
                .extracting(Ref::words)
                .containsExactly("finding 1", "finding 2");
    }

    @Test
    void redFlagWithoutFinding_isNamedWithoutALink() {
        assertThat(none().redFlag("contact-shared-phone")).isEqualTo(new Ref("", "contact-shared-phone"));
    }

    @Test
    void observationOfTwoFindings_namesBoth() {
        Refs refs = Refs.of("s1", List.of(weighed(Flags.SHIP_TO), weighed(Flags.PHONE)));

        assertThat(refs.restingOn(FACT)).extracting(Ref::words).containsExactly("finding 1", "finding 2");
    }

    static Refs none() {
        return Refs.of("s1", List.of());
    }

    static Refs restingOn(Observation fact) {
        return Refs.of("s1", List.of(weighed(Flags.PHONE, fact)));
    }

    private static Weighed weighed(RedFlag flag) {
        return weighed(flag, FACT);
    }

    private static Weighed weighed(RedFlag flag, Observation fact) {
        Judgement.Found found = Judgement.Found.of(
                "One contradicts another.", new Compared("one", "another"), List.of(new Evidence(fact, "it")));
        return new Weighed(new Finding(flag, found), 3, Optional.empty(), "moderate");
    }
}
