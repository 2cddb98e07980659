package bonafide.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who holds what, as a drawing of two columns: subjects on the left, shared things on the right, a line for each that
 * holds one. Columns keep every label legible, whatever is shared; the table beside it says the same in words.
 *
 * @param height in units; the width is {@value #WIDTH}
 */
public record RingDrawing(int height, List<Node> subjects, List<Node> things, List<Line> lines) {
    /** The drawing's width in units. */
    public static final int WIDTH = 720;

    /** Where the lines begin and end. */
    public static final int LEFT = 240;

    public static final int RIGHT = 410;

    private static final int ROW = 34;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_THING = 40;

    public RingDrawing {
        subjects = List.copyOf(subjects);
        things = List.copyOf(things);
        lines = List.copyOf(lines);
    }

    /** A labelled point at that height. */
    public record Node(int y, String label) {}

    /**
     * Who holds what.
     *
     * @param path a curve from a subject to a thing, as SVG writes it
     */
    public record Line(String path) {}

    static Optional<RingDrawing> of(List<SubjectName> members, List<RingSheet.Shared> shared) {
        if (members.size() > Limits.DRAWN || shared.size() > Limits.DRAWN || shared.isEmpty()) {
            return Optional.empty();
        }
        int height = Math.max(members.size(), shared.size()) * ROW;
        List<Node> subjects = new ArrayList<>();
        List<Node> things = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (SubjectName member : members) {
            subjects.add(new Node(y(height, members.size(), subjects.size()), label(member.name(), LONGEST_NAME)));
        }
        for (RingSheet.Shared thing : shared) {
            int y = y(height, shared.size(), things.size());
            things.add(new Node(y, label(thing.what() + " " + thing.value(), LONGEST_THING)));
            for (SubjectName holder : thing.holders()) {
                lines.add(line(subjects.get(members.indexOf(holder)).y, y));
            }
        }
        return Optional.of(new RingDrawing(height, subjects, things, lines));
    }

    private static int y(int height, int count, int index) {
        return (2 * index + 1) * height / (2 * count);
    }

    private static Line line(int from, int to) {
        int middle = (LEFT + RIGHT) / 2;
        return new Line(
                "M" + LEFT + " " + from + "C" + middle + " " + from + " " + middle + " " + to + " " + RIGHT + " " + to);
    }

    /** Already made visible; a label that is cut shows it by its last character. */
    private static String label(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
