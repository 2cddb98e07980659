package bonafide.simulator;

import java.util.Locale;

/** Transcripts as WebVTT, with the speaker in a voice span. */
final class WebVtt {
    private WebVtt() {}

    static String of(Life.Transcript transcript) {
        StringBuilder text = new StringBuilder("WEBVTT\n\nNOTE " + transcript.meeting() + "\n");
        int number = 1;
        for (Life.Cue cue : transcript.cues()) {
            text.append('\n')
                    .append(number++)
                    .append('\n')
                    .append(time(cue.from()))
                    .append(" --> ")
                    .append(time(cue.until()))
                    .append("\n<v ")
                    .append(cue.speaker())
                    .append('>')
                    .append(cue.words())
                    .append("</v>\n");
        }
        return text.toString();
    }

    private static String time(int seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d.000", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
