package bonafide.architecture;

import bonafide.architecture.Clone.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Everything of other people's that the POMs name, held against the table rows of docs/dependencies.md. */
final class Dependencies {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`:]+:[^`:]+)` \\|");

    private Dependencies() {}

    /** What the POMs name and the page does not, and the other way round, as sentences. */
    static List<String> differences(List<Source> poms, String page) {
        SortedSet<String> named =
                poms.stream().flatMap(Dependencies::named).collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> explained =
                ROW.matcher(page).results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
        List<String> differences = new ArrayList<>();
        named.stream()
                .filter(coordinates -> !explained.contains(coordinates))
                .forEach(coordinates -> differences.add("add a row that begins with | `" + coordinates
                        + "` | and says why it is here and what was rejected"));
        explained.stream()
                .filter(coordinates -> !named.contains(coordinates))
                .forEach(coordinates -> differences.add("remove the row of `" + coordinates + "`: no POM names it"));
        return differences;
    }

    private static Stream<String> named(Source pom) {
        Element project = parse(pom);
        return Stream.of("dependency", "plugin", "path")
                .flatMap(tag -> elements(project.getElementsByTagName(tag)))
                .filter(element -> elements(element.getChildNodes()).count() > 0)
                .map(element -> child(element, "groupId") + ":" + child(element, "artifactId"))
                .filter(coordinates -> !coordinates.startsWith("bonafide:") && !coordinates.startsWith(":"));
    }

    private static String child(Element element, String tag) {
        return elements(element.getChildNodes())
                .filter(child -> child.getTagName().equals(tag))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(NodeList nodes) {
        Stream.Builder<Element> elements = Stream.builder();
        for (int index = 0; index < nodes.getLength(); index++) {
            if (nodes.item(index) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements.build();
    }

    private static Element parse(Source pom) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(pom.text().getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException(pom.where() + " is no XML", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
