package bonafide.source;

/** How JSON records stand in a file. */
enum JsonLayout {
    /** The file is no JSON. */
    NONE,
    /** One object a line. */
    LINES,
    /** A list, an object that wraps a list, or objects that run over several lines. */
    DOCUMENT;

    /** Looks at the beginning of a file, which may still be an object on one line that wraps a list. */
    static JsonLayout of(byte[] head, boolean whole) {
        int first = 0;
        while (first < head.length && Feed.isBlank(head[first])) {
            first++;
        }
        if (first == head.length) {
            return NONE;
        }
        Lines lines = Lines.of(head, whole);
        if (head[first] == '[') {
            // a list's lines end with commas; where most do not, it is the first line of a log that is damaged
            return lines.objects > 1 && lines.objects * 2 > lines.all ? LINES : DOCUMENT;
        }
        if (lines.objects == 0 || !(lines.firstIsObject || lines.objects * 2 > lines.all)) {
            return head[first] == '{' ? DOCUMENT : lines.objects > 0 ? LINES : NONE;
        }
        return LINES;
    }

    /** How many of the lines are whole objects. */
    private record Lines(int all, int objects, boolean firstIsObject) {
        static Lines of(byte[] head, boolean whole) {
            int all = 0;
            int objects = 0;
            boolean firstIsObject = false;
            int from = 0;
            for (int index = 0; index <= head.length; index++) {
                boolean ends = index == head.length ? whole : head[index] == '\n';
                if (ends) {
                    boolean object = isObject(head, from, index);
                    firstIsObject |= object && all == 0;
                    objects += object ? 1 : 0;
                    all += isBlank(head, from, index) ? 0 : 1;
                    from = index + 1;
                }
            }
            return new Lines(all, objects, firstIsObject);
        }

        private static boolean isBlank(byte[] bytes, int from, int to) {
            for (int index = from; index < to; index++) {
                if (!Feed.isBlank(bytes[index])) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the bytes are one bracketed object and nothing else. */
        private static boolean isObject(byte[] bytes, int from, int to) {
            int start = from;
            int end = to;
            while (start < end && Feed.isBlank(bytes[start])) {
                start++;
            }
            while (end > start && Feed.isBlank(bytes[end - 1])) {
                end--;
            }
            if (end - start < 2 || bytes[start] != '{' || bytes[end - 1] != '}') {
                return false;
            }
            int depth = 0;
            boolean quoted = false;
            for (int index = start; index < end; index++) {
                byte character = bytes[index];
                if (quoted) {
                    index += character == '\\' ? 1 : 0;
                    quoted = character != '"';
                } else if (character == '"') {
                    quoted = true;
                } else if (character == '{' || character == '[') {
                    depth++;
                } else if (character == '}' || character == ']') {
                    depth--;
                    if (depth == 0 && index < end - 1) {
                        return false;
                    }
                }
            }
            return depth == 0 && !quoted;
        }
    }
}
