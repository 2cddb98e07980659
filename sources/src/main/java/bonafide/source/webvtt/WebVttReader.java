package bonafide.source.webvtt;

import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks of one transcript in their order: header, notes, cues. */
final class WebVttReader {
    private static final String STAMP = "(?:(\\d{1,4}):)?([0-5]?\\d):([0-5]\\d)[.,](\\d{3})";
    private static final Pattern TIMES = Pattern.compile("\\s*" + STAMP + "\\s+-->\\s+" + STAMP + "(?:\\s.*)?");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]{1,200})>");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,200}>");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}[^:<>\\n]{0,60}):\\s+(.+)", Pattern.DOTALL);

    private final Reading reading;
    private Optional<String> meeting = Optional.empty();
    private Optional<Instant> began = Optional.empty();
    private boolean cuesBegan;
    private boolean headerSeen;

    WebVttReader(Reading reading) {
        this.reading = reading;
    }

    /** Which call the transcript is of, as far as it has been said. */
    WebVttCall call() {
        return new WebVttCall(meeting.orElseGet(this::fileName), began);
    }

    /** What is said in a block; nothing where it is no cue. */
    List<WebVttTurn> read(RawRecord raw) {
        List<WebVttTurn> turns = new ArrayList<>();
        Optional<String> text = raw.text();
        if (text.isEmpty()) {
            reading.refusePart(raw.position(), "is not in UTF-8", "save the transcript as UTF-8");
            return turns;
        }
        List<String> lines = text.get().lines().toList();
        String first = lines.getFirst();
        if (!headerSeen) {
            headerSeen = true;
            metadata(lines.subList(1, lines.size()));
        } else if (first.startsWith("NOTE")) {
            note(lines);
        } else if (!first.startsWith("STYLE") && !first.startsWith("REGION")) {
            reading.count(raw, record -> turns.addAll(cue(record, lines)));
        }
        return turns;
    }

    private void note(List<String> lines) {
        if (cuesBegan) {
            return;
        }
        String first = lines.getFirst().substring(4).strip();
        if (lines.size() == 1 && !first.contains(":") && !first.isEmpty() && meeting.isEmpty()) {
            meeting = Optional.of(first);
            return;
        }
        List<String> all = new ArrayList<>(lines.subList(1, lines.size()));
        all.addFirst(first);
        metadata(all);
    }

    private void metadata(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (name.equals("meeting") && !value.isEmpty()) {
                meeting = Optional.of(value);
            } else if (name.equals("date")) {
                began = Times.instantOrDay(value);
            }
        }
    }

    private List<WebVttTurn> cue(RawRecord raw, List<String> lines) {
        int timing = lines.getFirst().contains("-->") ? 0 : 1;
        Matcher times = TIMES.matcher(timing < lines.size() ? lines.get(timing) : "");
        if (!times.matches()) {
            reading.refuse(raw, "is a cue without times that can be read", "write 00:01:02.000 --> 00:01:05.000");
            return List.of();
        }
        Duration from = time(times, 1);
        Duration to = time(times, 5);
        if (to.compareTo(from) < 0) {
            reading.refuse(raw, "is a cue that ends before it begins", "exchange its times");
            return List.of();
        }
        cuesBegan = true;
        String words = String.join("\n", lines.subList(timing + 1, lines.size()));
        List<WebVttTurn> turns = turns(words, from, to);
        if (turns.isEmpty()) {
            reading.unknownType("cue without words");
        }
        return turns;
    }

    private static List<WebVttTurn> turns(String cue, Duration from, Duration to) {
        List<WebVttTurn> turns = new ArrayList<>();
        Matcher voice = VOICE.matcher(cue);
        if (!voice.find()) {
            String words = plain(cue);
            Matcher named = NAMED.matcher(words);
            boolean isNamed = named.matches();
            String speaker = isNamed ? named.group(1).strip() : WebVttTurn.UNKNOWN;
            return words.isEmpty()
                    ? turns
                    : List.of(new WebVttTurn(
                            speaker, from, to, isNamed ? named.group(2).strip() : words));
        }
        boolean more = true;
        while (more) {
            String speaker = plain(voice.group(1));
            int begins = voice.end();
            more = voice.find();
            String words = plain(cue.substring(begins, more ? voice.start() : cue.length()));
            if (!words.isEmpty()) {
                turns.add(new WebVttTurn(speaker.isEmpty() ? WebVttTurn.UNKNOWN : speaker, from, to, words));
            }
        }
        return turns;
    }

    /** The text without tags, its references resolved, its lines joined. */
    private static String plain(String marked) {
        return TAG.matcher(marked)
                .replaceAll("")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Duration time(Matcher matcher, int group) {
        String hours = matcher.group(group);
        return Duration.ofHours(hours == null ? 0 : Integer.parseInt(hours))
                .plusMinutes(Integer.parseInt(matcher.group(group + 1)))
                .plusSeconds(Integer.parseInt(matcher.group(group + 2)))
                .plusMillis(Integer.parseInt(matcher.group(group + 3)));
    }

    private String fileName() {
        List<String> steps = Arrays.asList(reading.file().split("[/!]"));
        String last = steps.getLast();
        int dot = last.indexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
