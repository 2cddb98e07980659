package bonafide.source.webvtt;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Interview;
import bonafide.observation.Provenance;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class WebVttTranscriptTest extends SourceContract {
    private static final String TEAMS = "webvtt/teams.vtt";
    private static final String ZOOM = "webvtt/zoom.vtt";

    @Override
    protected Source source() {
        return new WebVttTranscript();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(TEAMS, ZOOM);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.BLOCKS;
    }

    @Test
    void voiceSpans_nameTheSpeakers() {
        Given.Read read = Given.as(source(), TEAMS, Given.fixture(TEAMS));

        assertThat(read.all(Interview.Turn.class))
                .extracting(Interview.Turn::speakerName, Interview.Turn::text)
                .containsExactly(
                        Tuple.tuple("Sam Ode", "Good morning, where are you joining from?"),
                        Tuple.tuple("Dana Petrov", "From Columbus & glad to be here."),
                        Tuple.tuple("Sam Ode", "Ready?"),
                        Tuple.tuple("Dana Petrov", "Ready."));
        assertThat(read.report().unknownTypes()).containsOnly(Map.entry("cue without words", 1L));
    }

    @Test
    void noteBeforeTheFirstCue_saysWhichCallAndWhen() {
        Given.Read read = Given.as(source(), TEAMS, Given.fixture(TEAMS));
        Interview.Turn third = read.all(Interview.Turn.class).get(2);

        assertThat(third.meeting()).isEqualTo("INT-7");
        assertThat(third.from()).isEqualTo(Duration.parse("PT1H10S"));
        assertThat(third.at()).isEqualTo(Instant.parse("2026-03-14T16:00:10Z"));
        assertThat(read.statements().get(2).about())
                .containsExactly(new Key(KeyKind.MEETING, "int-7"), new Key(KeyKind.NAME, "sam ode"));
    }

    @Test
    void namesBeforeAColon_areSpeakers_andTheFileNamesTheCall() {
        Given.Read read = Given.as(source(), "calls/INT-9.transcript.vtt", Given.fixture(ZOOM));

        assertThat(read.all(Interview.Turn.class))
                .extracting(Interview.Turn::speakerName, Interview.Turn::text, Interview.Turn::meeting)
                .containsExactly(
                        Tuple.tuple("Sam Ode", "Hello: shall we begin?", "INT-9"),
                        Tuple.tuple("unknown", "(laughter)", "INT-9"),
                        Tuple.tuple("Dana Petrov", "Yes.", "INT-9"));
        assertThat(read.observations()).allMatch(turn -> turn.at().equals(Provenance.UNDATED));
    }

    @Test
    void cueThatEndsBeforeItBegins_isRefused() {
        Given.Read read = Given.as(source(), "x.vtt", "WEBVTT\n\n00:05.000 --> 00:01.000\nSam: Hm.\n");

        assertThat(read.onlyRefusal().reason()).contains("ends before it begins");
    }
}
