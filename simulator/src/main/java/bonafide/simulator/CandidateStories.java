package bonafide.simulator;

import static bonafide.simulator.Fact.on;

import bonafide.observation.Identity;
import bonafide.observation.Interview;
import bonafide.observation.Organisation;
import bonafide.observation.Profile;
import bonafide.observation.Suppression;
import bonafide.observation.Suppression.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Ordinary oddities of applications. */
final class CandidateStories {
    private CandidateStories() {}

    /** Writes her page in the language of her parents. */
    static void pageInKorean(Life life) {
        Fact fact = life.facts.stream()
                .filter(each -> each.observation() instanceof Profile.Capture)
                .findFirst()
                .orElseThrow();
        Profile.Capture page = (Profile.Capture) fact.observation();
        life.facts.remove(fact);
        life.note(
                fact.file(),
                fact.about(),
                new Profile.Capture(
                        page.provenance(),
                        page.site(),
                        page.url(),
                        page.handle(),
                        Optional.of("Grace Park (박은혜)"),
                        page.created(),
                        page.connections(),
                        page.picture(),
                        page.place(),
                        Optional.of("ko")));
    }

    /** Wrote code for a bank for six years, and none of it in public. */
    static void thinCodeAccount(Life life) {
        CodeAccount ordinary = life.codeAccounts.removeFirst();
        life.codeAccounts.add(new CodeAccount(
                ordinary.handle(),
                "",
                "",
                "",
                CodeAccounts.moment(LocalDate.of(2025, 9, 2), 20),
                0,
                3,
                ordinary.repositories().subList(0, 1)));
    }

    /** Began yesterday: payroll, laptop and papers are still to come. */
    static void newHire(Life life) {
        life.applied = false;
        life.facts.removeIf(fact -> !(fact.observation() instanceof Organisation.Employed)
                && !(fact.observation() instanceof Identity.LegalName)
                && !(fact.observation() instanceof Organisation.WorkPlace));
    }

    /** Interviewed through an interpreter, with questions on screen, as agreed beforehand. */
    static void deafCandidate(Life life) {
        LocalDate day = Interviews.day(life.person, 2);
        String meeting = Interviews.meeting(life.person, 2);
        for (String reviewer : List.of("Kwame Boateng", "Caroline Ashby")) {
            Interviews.reviewed(life, day, meeting, reviewer, Interview.Sign.SECOND_VOICE, "an interpreter speaks");
            Interviews.reviewed(life, day, meeting, reviewer, Interview.Sign.READING, "reads the captions");
            Interviews.reviewed(life, day, meeting, reviewer, Interview.Sign.LONG_PAUSES, "waits for the interpreter");
        }
        for (Scope scope : List.of(Scope.SECOND_PERSON, Scope.INTERVIEW_STYLE)) {
            life.note(
                    Paths.AGREEMENTS,
                    new Suppression.Accommodation(
                            on(life.person.applied().plusDays(3)), scope, Optional.empty(), Optional.empty()));
        }
        Checks.references(life);
        life.late = true;
    }

    /** Sent a résumé last week; nobody has called yet. */
    static void resumeOnly(Life life) {
        life.facts.clear();
        life.late = true;
    }
}
