package bonafide.detector.interview;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import bonafide.finding.Circumstance;
import bonafide.finding.Judgement;
import bonafide.reference.RemoteTools;
import bonafide.reference.Tables;
import org.junit.jupiter.api.Test;

class VirtualCameraOnCallTest {
    private final Trial trial = Trial.of(
            Tables.empty().tool("StageCam", RemoteTools.Role.VIRTUAL_CAMERA, "Stage Cam"),
            "VirtualCameraOnCall",
            "names=virtual camera;remote desktop");

    @Test
    void listedTool_firesWithItsTable() {
        Judgement.Found found = trial.fires(joined("camera=StageCam"));

        assertThat(found.circumstances()).containsExactly(new Circumstance.ToolPresent("Stage Cam"));
        assertThat(found.lookUps()).hasSize(1);
    }

    @Test
    void nameThatSaysSo_fires() {
        assertThat(trial.fires(joined("camera=Studio Virtual Camera")).reason())
                .contains("second round", "Studio Virtual Camera");
        trial.fires(joined("device=Remote Desktop Session 4"));
    }

    @Test
    void ordinaryCamera_staysSilent() {
        trial.silent(joined("camera=Integrated Webcam"));
    }

    @Test
    void platformNamesNoCamera_isAGap() {
        trial.gap(joined("place=US/OH"));
    }

    private static Dossiers joined(String cell) {
        return Dossiers.empty()
                .record("2026-03-01", "interview.joined", "meeting=second round", "display-name=Dana Reyes", cell);
    }
}
