package bonafide.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The elements of a page in document order, read strictly: an element that is not closed, or closed by another, is a
 * failure. It reads what our templates write, not what the web writes.
 */
record Markup(List<Element> elements, String text) {
    private static final Set<String> VOID =
            Set.of("meta", "input", "br", "link", "img", "use", "path", "circle", "rect");
    private static final Set<String> RAW = Set.of("style", "script");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z0-9]+)((?:\\s+[a-zA-Z:-]+(?:=\"[^\"]*\")?)*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z:-]+)(?:=\"([^\"]*)\")?");

    /** One element with its attributes as written. */
    record Element(String name, Map<String, String> attributes, String parent) {
        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    static Markup read(String page) {
        String rest = page.replaceFirst("(?i)<!doctype html>", "");
        List<Element> elements = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        open.push("");
        int at = 0;
        int tag;
        while ((tag = rest.indexOf('<', at)) >= 0) {
            text.append(rest, at, tag).append(' ');
            Matcher matcher = TAG.matcher(rest).region(tag, rest.length());
            if (!matcher.lookingAt()) {
                throw new AssertionError("no tag: " + rest.substring(tag, Math.min(rest.length(), tag + 80)));
            }
            at = matcher.end();
            String name = matcher.group(2);
            if (!matcher.group(1).isEmpty()) {
                close(open, name, rest, tag);
            } else {
                elements.add(new Element(name, attributes(matcher.group(3)), open.getFirst()));
                if (RAW.contains(name)) {
                    at = rest.indexOf("</" + name + ">", at) + name.length() + 3;
                } else if (matcher.group(4).isEmpty() && !VOID.contains(name)) {
                    open.push(name);
                }
            }
        }
        if (open.size() > 1) {
            throw new AssertionError("not closed: " + open);
        }
        return new Markup(elements, unescaped(text.toString()).replaceAll("\\s+", " "));
    }

    Stream<Element> named(String name) {
        return elements.stream().filter(element -> element.name.equals(name));
    }

    /** The values of an attribute, wherever it is. */
    List<String> values(String attribute) {
        return elements.stream()
                .filter(element -> element.attributes.containsKey(attribute))
                .map(element -> element.attribute(attribute))
                .toList();
    }

    private static void close(Deque<String> open, String name, String page, int at) {
        if (!open.pop().equals(name)) {
            throw new AssertionError("</" + name + "> closes another element: "
                    + page.substring(Math.max(0, at - 160), Math.min(page.length(), at + 40)));
        }
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(written);
        while (matcher.find()) {
            String value = matcher.group(2);
            attributes.put(matcher.group(1), value == null ? "" : unescaped(value));
        }
        return attributes;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
