package bonafide.source.webvtt;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Interview;
import bonafide.observation.Provenance;
import bonafide.source.OwnKeys;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A turn as a fact of the call. */
final class WebVttMapper {
    void map(WebVttTurn turn, WebVttCall call, RawRecord raw, Reading reading) {
        Instant at = call.began().map(began -> began.plus(turn.from())).orElse(Provenance.UNDATED);
        Interview.Turn observation = new Interview.Turn(
                reading.provenance(raw, at), call.meeting(), turn.speaker(), turn.from(), turn.to(), turn.words());
        List<Key> about = new ArrayList<>(OwnKeys.of(observation));
        if (!turn.speaker().equals(WebVttTurn.UNKNOWN)) {
            about.add(Key.of(KeyKind.NAME, turn.speaker()));
        }
        reading.state(Statement.of(about, observation));
    }
}
