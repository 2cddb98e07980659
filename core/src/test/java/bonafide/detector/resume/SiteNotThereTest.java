package bonafide.detector.resume;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class SiteNotThereTest {
    private final Trial trial = Trial.of("SiteNotThere");

    @Test
    void siteThatWasNeverThere_fires() {
        assertThat(trial.fires(site(Dossiers.empty(), "2026-03-02", "https://harborlabs.example", "never-existed"))
                        .reason())
                .isEqualTo("Of the sites that the person named, https://harborlabs.example was never there as seen on"
                        + " 2026-03-02.");
    }

    @Test
    void outageThatIsOver_staysSilent() {
        trial.silent(site(
                site(Dossiers.empty(), "2026-03-02", "https://harborlabs.example", "defunct"),
                "2026-03-05",
                "http://www.harborlabs.example/",
                "reachable"));
    }

    @Test
    void siteThatIsThere_staysSilent() {
        trial.silent(site(Dossiers.empty(), "2026-03-02", "https://harborlabs.example", "reachable"));
    }

    private static Dossiers site(Dossiers dossiers, String at, String url, String state) {
        return dossiers.record(at, "profile.site-checked", "url=" + url, "state=" + state);
    }
}
