package bonafide.detector.resume;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class ProfileTooThinTest {
    private final Trial trial =
            Trial.of("ProfileTooThin", "career-years=5", "young-months=6", "connections=10", "marks=2");

    @Test
    void newAndNearlyEmpty_fires() {
        assertThat(trial.fires(capture(career("2014"), "created=2026-01-10", "connections=3"))
                        .reason())
                .isEqualTo("The résumé claims a career since 2014; the linkedin profile is new (since 2026-01-10) and"
                        + " nearly empty (3 connections).");
    }

    @Test
    void withoutAPictureOnly_staysSilent() {
        trial.silent(capture(career("2014"), "created=2016-01-10", "connections=300", "picture=no"));
    }

    @Test
    void newcomer_staysSilent() {
        trial.silent(capture(career("2025"), "created=2026-01-10", "connections=3"));
    }

    @Test
    void valuesNotShown_areNoMarks() {
        trial.silent(capture(career("2014"), "connections=3"));
    }

    @Test
    void noCareerClaimed_isAGap() {
        trial.gap(capture(Dossiers.empty(), "created=2026-01-10", "connections=3"));
    }

    private static Dossiers career(String start) {
        return Dossiers.empty()
                .claim("2026-03-01", "resume.employment", "employer=Harbor Labs", "title=Engineer", "start=" + start);
    }

    private static Dossiers capture(Dossiers dossiers, String... cells) {
        String[] all = new String[cells.length + 2];
        all[0] = "site=linkedin";
        all[1] = "url=https://profiles.example/dreyes";
        System.arraycopy(cells, 0, all, 2, cells.length);
        return dossiers.record("2026-03-02", "profile.capture", all);
    }
}
