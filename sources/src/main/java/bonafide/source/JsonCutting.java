package bonafide.source;

import java.io.IOException;

/** Finds where a JSON value ends by its brackets and quotes alone, whatever stands between them. */
final class JsonCutting {
    private final Feed feed;
    private boolean endsWithLine;

    JsonCutting(Feed feed) {
        this.feed = feed;
    }

    /** How cutting a value ended. */
    enum Cut {
        WHOLE("", ""),
        FILE_ENDS("ends in the middle", "export it again: was the export cut off?"),
        BROKEN("is not valid JSON", "export it again, or mend this record by hand"),
        TOO_LONG(
                "is longer than " + Bounds.RECORD / 1024 / 1024 + " MiB",
                "no export writes such a record: was the file damaged?");

        private final String reason;
        private final String hint;

        Cut(String reason, String hint) {
            this.reason = reason;
            this.hint = hint;
        }

        /** What is wrong with the value. */
        String reason() {
            return reason;
        }

        /** What to do about it. */
        String hint() {
            return hint;
        }
    }

    /** Takes one value whatever it is. */
    Cut value() throws IOException {
        int depth = 0;
        while (true) {
            int next = feed.peek();
            if (next < 0) {
                return next == Feed.TOO_LONG ? Cut.TOO_LONG : depth == 0 ? Cut.WHOLE : Cut.FILE_ENDS;
            }
            boolean closes = next == '}' || next == ']';
            if (depth == 0 && (closes || next == ',' || Feed.isBlank(next))) {
                return Cut.WHOLE;
            }
            if (endsWithLine && next == '\n') {
                return Cut.BROKEN;
            }
            feed.take();
            if (next == '"') {
                Cut cut = string();
                if (cut != Cut.WHOLE) {
                    return cut;
                }
            } else if (next == '{' || next == '[') {
                depth++;
            } else if (closes) {
                depth--;
            }
            if (depth == 0 && (closes || next == '"')) {
                return Cut.WHOLE;
            }
        }
    }

    /** Takes the rest of a text in quotes. A line never ends within one. */
    private Cut string() throws IOException {
        boolean escaped = false;
        while (true) {
            int next = feed.peek();
            if (next < 0) {
                return next == Feed.TOO_LONG ? Cut.TOO_LONG : Cut.FILE_ENDS;
            }
            if (next == '\n') {
                return Cut.BROKEN;
            }
            feed.take();
            if (!escaped && next == '"') {
                return Cut.WHOLE;
            }
            escaped = !escaped && next == '\\';
        }
    }

    /** Steps over a value that is too long to be kept, be it of a list that is one line; false where its line ends first. */
    boolean stepOver() throws IOException {
        endsWithLine = true;
        Cut cut = value();
        endsWithLine = false;
        return cut == Cut.WHOLE;
    }
}
