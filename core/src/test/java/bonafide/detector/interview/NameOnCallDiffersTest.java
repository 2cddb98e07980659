package bonafide.detector.interview;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import bonafide.observation.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameOnCallDiffersTest {
    private final Trial trial = Trial.of("NameOnCallDiffers");

    @Test
    void anotherName_fires() {
        Judgement.Found found = trial.fires(joined("Lee Harlan"));

        assertThat(found.reason())
                .isEqualTo("The name on file is \"Dana Reyes\"; on second round it was shown as \"Lee Harlan\".");
        assertThat(found.circumstances()).containsExactly(new Circumstance.NamesDiffer("Dana Reyes", "Lee Harlan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana",
                "Reyes, Dana (she/her)",
                "Dana's iPhone",
                "iPhone",
                "DR",
                "dreyes92",
                "dana.reyes@mail.example",
                "Candidate 2",
                "Dana R",
                "다나"
            })
    void formsLabelsAndDevices_staySilent(String shown) {
        trial.silent(joined(shown));
    }

    @Test
    void nameChangesDuringTheCall_fires() {
        trial.fires(joined("Dana Reyes")
                .record("2026-03-02", "interview.joined", "meeting=second round", "display-name=Lee Harlan"));
    }

    @Test
    void preferredNameOnFile_staysSilent() {
        trial.silent(
                joined("Robin Sky").record("2026-03-01", "identity.legal-name", "name=Robin Sky", "use=preferred"));
    }

    @Test
    void nobodyInTheTranscriptHasTheName_fires() {
        assertThat(trial.fires(turn(turn(onFile(), "Ira Voss"), "Lee Harlan")).reason())
                .isEqualTo("The name on file is \"Dana Reyes\"; in the transcript of second round the speakers are"
                        + " \"Ira Voss\" and \"Lee Harlan\".");
    }

    @Test
    void onePersonInTheTranscriptHasTheName_staysSilent() {
        trial.silent(turn(turn(onFile(), "Ira Voss"), "Dana Reyes"));
    }

    @Test
    void speakerWithoutAName_staysSilent() {
        trial.silent(turn(turn(onFile(), "Ira Voss"), "Speaker 2"));
    }

    @Test
    void longTranscript_keepsOneTurnOfEachSpeaker() {
        NameOnCallDiffers detector = new NameOnCallDiffers();
        NameOnCallDiffers.Names state = detector.start();
        for (int line = 0; line < 5_000; line++) {
            Dossiers one = turn(Dossiers.empty(), "Speaker " + line % 3);
            for (Observation observation : one.observations()) {
                state = detector.next(state, observation);
            }
        }

        assertThat(state.speakers()).hasSize(3);
    }

    @Test
    void noNameOnFile_isAGap() {
        trial.gap(turn(Dossiers.empty(), "Lee Harlan"));
    }

    private static Dossiers onFile() {
        return Dossiers.empty().record("2026-03-01", "identity.legal-name", "name=Dana Reyes", "use=legal");
    }

    private static Dossiers joined(String shown) {
        return onFile().record("2026-03-02", "interview.joined", "meeting=second round", "display-name=" + shown);
    }

    private static Dossiers turn(Dossiers dossiers, String speaker) {
        return dossiers.record(
                "2026-03-02",
                "interview.turn",
                "meeting=second round",
                "speaker-name=" + speaker,
                "from=PT1M",
                "to=PT2M",
                "text=Good morning.");
    }
}
