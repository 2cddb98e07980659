package bonafide.detector.interview;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Judgement;
import org.junit.jupiter.api.Test;

class ReviewersAgreeTest {
    private final Trial otherPerson = Trial.of(
            "ReviewersAgree",
            "signs=other-person",
            "reviewers=2",
            "same-round=no",
            "expected=one person in every call",
            "noted=the person on a later call is not the one from the earlier call");
    private final Trial scripted = Trial.of(
            "ReviewersAgree",
            "signs=reading;long-pauses;eyes-scanning",
            "reviewers=2",
            "same-round=yes",
            "expected=answers in the person's own words",
            "noted=answers seemed to be read out");

    @Test
    void twoReviewers_fire() {
        Judgement.Found found = otherPerson.fires(note(
                note(Dossiers.empty(), "second round", "Ira Voss", "other-person"),
                "third round",
                "Sam Ortiz",
                "other-person"));

        assertThat(found.reason())
                .isEqualTo("In second round and third round, 2 reviewers (Ira Voss and Sam Ortiz) noted that the person"
                        + " on a later call is not the one from the earlier call.");
    }

    @Test
    void oneReviewerTwice_staysSilent() {
        otherPerson.silent(note(
                note(Dossiers.empty(), "second round", "Ira Voss", "other-person"),
                "third round",
                "VOSS, Ira",
                "other-person"));
    }

    @Test
    void twoReviewersInDifferentRounds_staySilentWhereOneRoundIsAskedFor() {
        scripted.silent(
                note(note(Dossiers.empty(), "second round", "Ira Voss", "reading"), "third", "Sam Ortiz", "reading"));
    }

    @Test
    void twoReviewersWithRelatedSignsInOneRound_fire() {
        scripted.fires(note(
                note(Dossiers.empty(), "second round", "Ira Voss", "reading"),
                "second round",
                "Sam Ortiz",
                "eyes-scanning"));
    }

    @Test
    void otherSigns_staySilent() {
        scripted.silent(note(
                note(Dossiers.empty(), "second round", "Ira Voss", "language-errors"),
                "second round",
                "Sam Ortiz",
                "language-errors"));
    }

    private static Dossiers note(Dossiers dossiers, String meeting, String reviewer, String sign) {
        return dossiers.record(
                "2026-03-02", "interview.reviewer-note", "meeting=" + meeting, "reviewer=" + reviewer, "sign=" + sign);
    }
}
