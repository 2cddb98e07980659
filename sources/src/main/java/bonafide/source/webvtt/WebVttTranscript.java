package bonafide.source.webvtt;

import bonafide.source.Blocks;
import bonafide.source.Feed;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.TextSource;
import java.io.IOException;
import java.util.List;

/** A transcript in WebVTT, as Zoom, Teams, Meet and most others save it. */
public final class WebVttTranscript implements TextSource {
    @Override
    public String name() {
        return "webvtt-transcript";
    }

    @Override
    public About about() {
        return new About(
                "WebVTT transcript",
                "The transcript of one call. The speaker of a cue is the name of its voice span, `<v Name>`, or what stands"
                        + " before the first colon, `Name: words`; else \"unknown\". Which call it is, and when it began, is"
                        + " said by lines `Meeting: …` and `Date: …` below WEBVTT or in a NOTE before the first cue; a"
                        + " first NOTE of one line without a colon is the call's name. Without that, the call goes by the"
                        + " file's name, and the turns are undated. A cue without words is counted.",
                List.of("Meeting and Date of the header or first NOTE", "times, voice and words of every cue"),
                List.of("interview.turn"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.text("WEBVTT", WebVttTranscript::begins));
    }

    @Override
    public String nameHint() {
        return ".vtt";
    }

    @Override
    public void read(Feed feed, Reading reading) throws IOException {
        WebVttReader reader = new WebVttReader(reading);
        WebVttMapper mapper = new WebVttMapper();
        Blocks.read(
                feed, reading, raw -> reader.read(raw).forEach(turn -> mapper.map(turn, reader.call(), raw, reading)));
    }

    private static boolean begins(String text) {
        return text.startsWith("WEBVTT") && (text.length() == 6 || Character.isWhitespace(text.charAt(6)));
    }
}
