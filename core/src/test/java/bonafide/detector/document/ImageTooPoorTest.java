package bonafide.detector.document;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class ImageTooPoorTest {
    private final Trial trial = Trial.of("ImageTooPoor", "captures=2", "shorter-side=480", "sharpness=0.3");

    @Test
    void twoPoorCaptures_fire() {
        Dossiers poor = image(image(Dossiers.empty(), "first", "320", "200", "0.9"), "second", "1600", "1200", "0.1");

        assertThat(trial.fires(poor).reason())
                .isEqualTo("None of 2 captures of the identity document can be read well; the last one is blurred.");
    }

    @Test
    void onePoorCapture_staysSilent() {
        trial.silent(image(Dossiers.empty(), "first", "320", "200", "0.9"));
    }

    @Test
    void newImageIsGood_staysSilent() {
        Dossiers poor = image(image(Dossiers.empty(), "first", "320", "200", "0.9"), "second", "320", "200", "0.9");

        trial.silent(image(poor, "third", "1600", "1200", "0.8"));
    }

    private static Dossiers image(Dossiers dossiers, String capture, String width, String height, String sharpness) {
        return dossiers.record(
                "2026-03-01",
                "document.image-quality",
                "capture=" + capture,
                "width=" + width,
                "height=" + height,
                "sharpness=" + sharpness);
    }
}
