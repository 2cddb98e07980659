package bonafide.simulator;

import static bonafide.simulator.Fact.at;

import bonafide.observation.Interview;
import bonafide.observation.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two calls with everybody, a coding test for engineers, and transcripts of the second call since this year. */
final class Interviews {
    private static final LocalDate TRANSCRIBED_SINCE = LocalDate.of(2025, 11, 1);
    private static final List<String> CAMERAS =
            List.of("FaceTime HD Camera", "Integrated Camera", "HD Pro Webcam C920", "Surface Camera Front");

    private static final List<String> LESSONS = List.of(
            "Fewer moving parts. Half of the services only existed because of the org chart.",
            "I would talk to the people who use it in the first week, not in the third month.",
            "Write the migration plan before the first line of code.",
            "Measure first. We argued for weeks about something a counter would have settled.");
    private static final List<String> REMARKS = List.of(
            "nervous at first, then fine",
            "connection dropped twice",
            "looked at notes, said so",
            "took time to think");
    private static final List<String> HERE =
            List.of("Sure, one second. Here.", "Of course. Can you read it?", "Here you go.");
    private static final List<String> SIGHTS = List.of(
            "Down to the water, then to the bakery on my street.",
            "To the market on Saturday morning, early, before the crowds.",
            "On a slow walk through my neighbourhood, it explains the city better than the museum.",
            "To the ball park, if they can bear to watch us lose.");

    private Interviews() {}

    static void tell(Life life) {
        for (int round = 1; round <= 2; round++) {
            call(life, round);
        }
        inPerson(life);
        noted(life);
        boolean engineer = List.of("engineering", "privileged").contains(life.person.tier());
        if (engineer && recent(life)) {
            life.transcripts.add(new Life.Transcript(meeting(life.person, 2), conversation(life)));
            codingTest(life);
        }
    }

    /** Everybody shows a document in person once, at a post office near them. */
    private static void inPerson(Life life) {
        if (life.person.hired()) {
            step(life, Work.workday(life.person.firstDay().minusDays(17)), Interview.StepState.DONE);
        }
    }

    static void step(Life life, LocalDate day, Interview.StepState state) {
        life.note(
                Paths.MEETINGS,
                life.aboutApplication(),
                new Interview.InPersonStep(at(life.person.at(day, 12, 30)), "document shown at a post office", state));
    }

    /** One reviewer alone noted something, as happens. */
    private static void noted(Life life) {
        if (life.chance.happens(40)) {
            String reviewer = life.chance.one(List.of("Sofia Marchetti", "Caroline Ashby", "Emily Thornton"));
            Interview.Sign sign = life.chance.one(List.of(
                    Interview.Sign.LONG_PAUSES,
                    Interview.Sign.EYES_SCANNING,
                    Interview.Sign.TONE,
                    Interview.Sign.READING));
            reviewed(life, day(life.person, 1), meeting(life.person, 1), reviewer, sign, life.chance.one(REMARKS));
        }
    }

    /** Whether the person applied since calls are transcribed and code accounts looked at. */
    static boolean recent(Life life) {
        return life.person.applied().isAfter(TRANSCRIBED_SINCE);
    }

    /** The meeting's id, which is also the name of its transcript. */
    static String meeting(Person person, int round) {
        return "INT-" + (2000 + 10 * person.number() + round);
    }

    /** The day of a round. */
    static LocalDate day(Person person, int round) {
        return Work.workday(person.applied().plusDays(8L * round));
    }

    private static void call(Life life, int round) {
        Person person = life.person;
        String meeting = meeting(person, round);
        Provenance when = at(person.at(day(person, round), 10 + 3 * round, 2));
        note(
                life,
                meeting,
                new Interview.Joined(
                        when,
                        meeting,
                        life.nameWhenApplying(),
                        Optional.of(life.personalAddress()),
                        Optional.of(Life.ip(life.lineWhenApplying)),
                        Optional.of(life.townWhenApplying.place()),
                        Optional.of(life.chance.one(CAMERAS)),
                        Optional.empty()));
        note(life, meeting, new Interview.Camera(when, meeting, Interview.CameraState.ON, true, true));
        String prompt = round == 1 ? "turn the camera to a window" : "write the code word on paper and show it";
        note(life, meeting, new Interview.Prompt(when, meeting, prompt, Interview.PromptResult.DONE, true));
        Interview.Topic topic = round == 1 ? Interview.Topic.TOWN : Interview.Topic.EMPLOYER;
        note(life, meeting, new Interview.OwnFactAnswer(when, meeting, topic, true, Optional.empty()));
    }

    static void note(Life life, String meeting, Interview observation) {
        var about = life.aboutApplication();
        about.put("about-meeting", meeting);
        life.note(Paths.MEETINGS, about, observation);
    }

    /** What a reviewer wrote down after a round. */
    static void reviewed(Life life, LocalDate day, String meeting, String reviewer, Interview.Sign sign, String note) {
        note(
                life,
                meeting,
                new Interview.ReviewerNote(at(life.person.at(day, 17, 5)), meeting, reviewer, sign, Optional.of(note)));
    }

    private static void codingTest(Life life) {
        String answer = answer(life.person.key());
        if (!answer.isEmpty()) {
            life.note(
                    Paths.CODING_TESTS,
                    life.aboutApplication(),
                    new Interview.TestSitting(
                            at(life.person.at(day(life.person, 1).plusDays(3), 19, life.chance.below(60))),
                            "delivery-windows",
                            Optional.of(Life.ip(life.lineWhenApplying)),
                            Optional.of(life.townWhenApplying.place()),
                            Optional.of(answer)));
        }
    }

    private static List<Life.Cue> conversation(Life life) {
        String host = "Kwame Boateng";
        String guest = life.nameWhenApplying();
        String town = life.townWhenApplying.city();
        String employer = life.jobs.getFirst().employer().name();
        List<Life.Cue> cues = new ArrayList<>();
        say(cues, host, "Thanks for joining. Can you hear me well? We ask everybody the same five questions.");
        say(cues, guest, "Yes, loud and clear. Good afternoon from " + town + ".");
        say(cues, host, "First, what did you work on at " + employer + "?");
        say(cues, guest, "Mostly this: " + life.highlights.get(0) + " And later: " + life.highlights.get(1));
        say(cues, host, "What would you do differently today?");
        say(cues, guest, life.chance.one(LESSONS));
        say(cues, host, "Could you hold the sheet with the code word to the camera, please? We ask everybody.");
        say(cues, guest, life.chance.one(HERE));
        say(cues, host, "Last one: where would you take a visitor in " + town + "?");
        say(cues, guest, life.chance.one(SIGHTS));
        say(cues, host, "Thank you. You will hear from the people team this week.");
        return cues;
    }

    private static void say(List<Life.Cue> cues, String speaker, String words) {
        int from = cues.isEmpty() ? 4 : cues.getLast().until() + 2;
        cues.add(new Life.Cue(from, from + 3 + words.length() / 14, speaker, words));
    }

    private static String answer(String key) {
        try (InputStream stream = Interviews.class.getResourceAsStream("answers/" + key + ".txt")) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
