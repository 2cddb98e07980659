package bonafide.detector.identity;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class CheckCameBackTest {
    private static final String CHECK = "organisation.check-result";
    private final Trial taxId = Trial.of(
            "CheckCameBack",
            "checks=tax-id-match",
            "outcomes=differs",
            "asked=tax ID and name belong together",
            "correction=P30D",
            "independent-contact=no");
    private final Trial reference = Trial.of(
            "CheckCameBack",
            "checks=employment-confirmed;education-confirmed",
            "outcomes=differs",
            "asked=the person worked or studied there as stated",
            "independent-contact=yes");
    private final Trial unanswered = Trial.of(
            "CheckCameBack",
            "checks=employment-confirmed",
            "outcomes=no-answer;inconclusive",
            "asked=the person worked there as stated",
            "attempts=3",
            "independent-contact=no");

    @Test
    void differsAfterTheTimeForACorrection_fires() {
        Judgement.Found found = taxId.fires(differs("2026-03-01").asOf("2026-04-15"));

        assertThat(found.reason())
                .isEqualTo("Asked whether tax ID and name belong together, payroll answered that it does not agree"
                        + " on 2026-03-01.");
    }

    @Test
    void timeForACorrectionStillRuns_staysSilent() {
        taxId.silent(differs("2026-03-01").asOf("2026-03-15"));
    }

    @Test
    void undatedResult_staysSilentWhereACorrectionIsWaitedFor() {
        taxId.silent(differs("").asOf("2026-04-15"));
    }

    @Test
    void correctedSince_staysSilent() {
        taxId.silent(differs("2026-03-01")
                .record("2026-03-20", CHECK, "check=tax-id-match", "outcome=agrees")
                .asOf("2026-04-15"));
    }

    @Test
    void agreedBeforeButNotSince_fires() {
        taxId.fires(Dossiers.empty()
                .record("2026-02-01", CHECK, "check=tax-id-match", "outcome=agrees")
                .record("2026-03-01", CHECK, "check=tax-id-match", "outcome=differs")
                .asOf("2026-04-15"));
    }

    @Test
    void stillBeingLookedInto_doesNotSettleIt() {
        taxId.fires(differs("2026-03-01")
                .record("2026-03-20", CHECK, "check=tax-id-match", "outcome=open")
                .asOf("2026-04-15"));
    }

    @Test
    void answerFromAContactThePersonGave_staysSilent() {
        reference.silent(Dossiers.empty()
                .record(
                        "2026-03-01",
                        CHECK,
                        "check=employment-confirmed",
                        "outcome=differs",
                        "independent-contact=no",
                        "about=Harbor Labs"));
    }

    @Test
    void denialOfOneEmployer_isNotSettledByAnother() {
        Judgement.Found found = reference.fires(Dossiers.empty()
                .record(
                        "2026-03-01",
                        CHECK,
                        "check=employment-confirmed",
                        "outcome=differs",
                        "independent-contact=yes",
                        "about=Harbor Labs",
                        "by=its HR office",
                        "note=nobody of that name")
                .record(
                        "2026-03-05",
                        CHECK,
                        "check=employment-confirmed",
                        "outcome=agrees",
                        "independent-contact=yes",
                        "about=Corvid Systems"));

        assertThat(found.reason()).contains("Harbor Labs", "its HR office", "nobody of that name");
        assertThat(found.evidence()).hasSize(1);
    }

    @Test
    void fewerAttemptsThanSet_staysSilent() {
        unanswered.silent(Dossiers.empty()
                .record("2026-03-01", CHECK, "check=employment-confirmed", "outcome=no-answer", "attempts=2"));
        unanswered.fires(Dossiers.empty()
                .record("2026-03-01", CHECK, "check=employment-confirmed", "outcome=no-answer", "attempts=3"));
    }

    @Test
    void noSuchCheck_isAGap() {
        taxId.gap(Dossiers.empty().record("2026-03-01", CHECK, "check=education-confirmed", "outcome=differs"));
    }

    private static Dossiers differs(String at) {
        return Dossiers.empty().record(at, CHECK, "check=tax-id-match", "outcome=differs", "by=payroll");
    }
}
