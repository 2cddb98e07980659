package bonafide.observation;

import java.time.Duration;
import java.util.Optional;

/** What is seen, said and measured in calls and tests. Facts and results, never impressions of a person. */
public sealed interface Interview extends Observation {

    /** Somebody joined a call in the person's place, with what the call's platform reports. */
    @Means("Somebody joined a call in the person's place, with what the call's platform reports")
    record Joined(
            Provenance provenance,
            @Means("The call") String meeting,
            @Means("The name shown in the call") String displayName,
            @Means("The account that joined") Optional<EmailAddress> account,
            @Means("The network address") Optional<IpAddress> address,
            @Means("The place the platform reports") Optional<Place> place,
            @Means("The camera's name") Optional<String> camera,
            @Means("The device's name") Optional<String> device)
            implements Interview {}

    /** One stretch of speech in a transcript. */
    @Means("One stretch of speech in a transcript")
    record Turn(
            Provenance provenance,
            @Means("The call") String meeting,

            @Means("Who speaks, as the transcript names them")
            String speakerName,

            @Means("Since the start of the call") Duration from,
            @Means("Since the start of the call") Duration to,
            @Means("What was said") String text)
            implements Interview {}

    /** What became of the camera in a call. */
    @Means("What became of the camera in a call")
    record Camera(
            Provenance provenance,
            @Means("The call") String meeting,
            @Means("What happened") CameraState state,

            @Means("Whether a camera had been announced for everybody")
            boolean announced,

            @Means("Whether another way was offered") boolean alternativeOffered)
            implements Interview {}

    /** The result of one live prompt that everybody gets. */
    @Means("The result of one live prompt that everybody gets")
    record Prompt(
            Provenance provenance,
            @Means("The call") String meeting,
            @Means("What was asked") String prompt,
            @Means("What happened") PromptResult result,
            @Means("Whether another way was offered") boolean alternativeOffered)
            implements Interview {}

    /** One reviewer's structured note of a fact in a round. */
    @Means("One reviewer's structured note of a fact in a round")
    record ReviewerNote(
            Provenance provenance,
            @Means("The call or round") String meeting,
            @Means("Who notes it") String reviewer,
            @Means("What is noted") Sign sign,
            @Means("In the reviewer's words") Optional<String> note)
            implements Interview {}

    /** The answer to one of the common questions about the person's own town, school or employer. */
    @Means("The answer to one of the common questions about the person's own town, school or employer")
    record OwnFactAnswer(
            Provenance provenance,
            @Means("The call") String meeting,
            @Means("What it was about") Topic topic,

            @Means("Whether the answer agrees with what the person claims")
            boolean agrees,

            @Means("What was claimed and what was answered") Optional<String> note)
            implements Interview {}

    /** A coding test or questionnaire that was handed in. */
    @Means("A coding test or questionnaire that was handed in")
    record TestSitting(
            Provenance provenance,
            @Means("Which test") String test,
            @Means("From which address") Optional<IpAddress> address,

            @Means("From which place, as the platform reports")
            Optional<Place> place,

            @Means("The answer's text") Optional<String> answer)
            implements Interview {}

    /** What became of a step that everybody takes in person. */
    @Means("What became of a step that everybody takes in person")
    record InPersonStep(
            Provenance provenance,
            @Means("Which step") String step,
            @Means("What happened") StepState state) implements Interview {}

    /** What became of a camera. */
    enum CameraState {
        ON,
        OFF,
        REFUSED,
        FAILED
    }

    /** What became of a prompt. */
    enum PromptResult {
        DONE,
        REFUSED,
        FAILED,
        REPLACED
    }

    /** What a reviewer may note; a closed list, so that nobody notes who a person is. */
    enum Sign {
        OTHER_PERSON,
        SCENE_CONTRADICTS,
        READING,
        LONG_PAUSES,
        EYES_SCANNING,
        SECOND_VOICE,
        BACKGROUND_REUSED,
        PHOTOS_DIFFER,
        OUTPUT_SWINGS,
        LANGUAGE_ERRORS,
        TONE
    }

    /** What a common question is about. */
    enum Topic {
        TOWN,
        SCHOOL,
        EMPLOYER
    }

    /** What became of a step. */
    enum StepState {
        OFFERED,
        DONE,
        DECLINED,
        POSTPONED
    }
}
