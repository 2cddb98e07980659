package bonafide.detector.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import bonafide.observation.Linked.Artefact;
import org.junit.jupiter.api.Test;

class SharedUnderOtherNamesTest {
    private final Trial phones = Trial.of("SharedUnderOtherNames", "artefacts=phone", "others=1");

    @Test
    void numberOfAnother_firesAndNamesTheHolder() {
        Judgement.Found found = phones.fires(
                Dossiers.empty().shares("2026-03-02", Artefact.PHONE, "+12025550143", "Lee Harlan/household:oak"));

        assertThat(found.reason())
                .isEqualTo("The telephone number +12025550143 of this person also stands in the records of "
                        + "Lee Harlan (employee:Lee-Harlan).");
        assertThat(found.circumstances())
                .singleElement()
                .isInstanceOfSatisfying(
                        Circumstance.SharedWith.class,
                        with -> assertThat(with.holder().groups()).containsExactly("household:oak"));
    }

    @Test
    void everyHolderOfEveryLink_isACircumstance() {
        Judgement.Found found = phones.fires(Dossiers.empty()
                .shares("2026-03-02", Artefact.PHONE, "+12025550143", "Lee Harlan", "Sam Ortiz")
                .shares("2026-03-03", Artefact.PHONE, "+12025550144", "Ira Voss"));

        assertThat(found.circumstances()).hasSize(3);
        assertThat(found.evidence()).hasSize(2);
    }

    @Test
    void anotherKindOfArtefact_staysSilent() {
        phones.silent(Dossiers.empty().shares("2026-03-02", Artefact.EMAIL, "dana@mail.example", "Lee Harlan"));
    }

    @Test
    void fewerHoldersThanAskedFor_staysSilent() {
        Trial several = Trial.of("SharedUnderOtherNames", "artefacts=phone", "others=2");

        several.silent(Dossiers.empty().shares("2026-03-02", Artefact.PHONE, "+12025550143", "Lee Harlan"));
        several.fires(Dossiers.empty().shares("2026-03-02", Artefact.PHONE, "+12025550143", "Lee Harlan", "Sam Ortiz"));
    }

    @Test
    void artefactOfAConfirmedCase_isLeftToThatSign() {
        phones.silent(
                Dossiers.empty().shares("2026-03-02", Artefact.PHONE, "+12025550143", "Lee Harlan/confirmed-case"));
    }

    @Test
    void refereeOfAConfirmedCase_isStillShared() {
        Trial referees = Trial.of("SharedUnderOtherNames", "artefacts=referee", "others=1");

        referees.fires(Dossiers.empty()
                .shares("2026-03-02", Artefact.REFEREE, "ira@voss.example", "Lee Harlan/confirmed-case"));
    }

    @Test
    void fingerprint_isCutShort() {
        Trial numbers = Trial.of("SharedUnderOtherNames", "artefacts=tax-id;document-number", "others=1");
        String fingerprint = "9f2c7b1e0a44d8c3556677889900aabb";

        Judgement.Found found =
                numbers.fires(Dossiers.empty().shares("2026-03-02", Artefact.TAX_ID, fingerprint, "Lee Harlan"));

        assertThat(found.reason()).contains("tax-ID fingerprint 9f2c7b1e0a…").doesNotContain(fingerprint);
    }
}
