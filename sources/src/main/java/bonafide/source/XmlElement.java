package bonafide.source;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of XML, names without their prefix. A child that is not there is an element without a name, so that readers ask
 * without checking each step.
 *
 * @param name its name, or "" where there is no such element
 * @param attributes by name
 * @param text what stands in it besides children, without white space around it
 * @param children in their order
 */
public record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children) {
    private static final XmlElement MISSING = new XmlElement("", Map.of(), "", List.of());
    private static final XMLInputFactory FACTORY = factory();

    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** What came of reading a record as XML. */
    public sealed interface Parsed {
        /** It is an element. */
        record Value(XmlElement element) implements Parsed {}

        /** It is none, for this reason. */
        record Broken(String reason, String hint) implements Parsed {}
    }

    /** Reads a record that is one element. No DTD and no entity beyond the five of XML itself is known. */
    public static Parsed parse(RawRecord raw) {
        Optional<String> text = raw.text();
        if (text.isEmpty()) {
            return new Parsed.Broken("is not in UTF-8", "export it again");
        }
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text.get()));
            try {
                return new Parsed.Value(read(reader));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | TooMuch broken) {
            return new Parsed.Broken("is not valid XML, or too much of it", "export it again: was the export cut off?");
        }
    }

    /** The first child of that name. */
    public XmlElement child(String wanted) {
        return children.stream()
                .filter(child -> child.name.equals(wanted))
                .findFirst()
                .orElse(MISSING);
    }

    /** An attribute that is not blank. */
    public Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The text of the first child of that name, unless it is blank. */
    public Optional<String> text(String wanted) {
        return Optional.of(child(wanted).text).filter(value -> !value.isEmpty());
    }

    private static XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        XmlElement last = MISSING;
        int tokens = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (++tokens > Bounds.TOKENS || open.size() > Bounds.DEPTH) {
                throw new TooMuch();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.push(new Open(reader));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                last = open.pop().closed();
                if (!open.isEmpty()) {
                    open.element().children.add(last);
                }
            } else if (reader.hasText() && !open.isEmpty() && event != XMLStreamConstants.COMMENT) {
                open.element().add(reader.getText());
            }
        }
        return last;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the record is read");
        });
        return factory;
    }

    /** More than {@link Bounds} allow. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** An element whose end is still to come. */
    private static final class Open {
        private final String name;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private final List<XmlElement> children = new ArrayList<>();

        Open(XMLStreamReader reader) {
            name = reader.getLocalName();
            for (int index = 0; index < reader.getAttributeCount(); index++) {
                attributes.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
            }
        }

        void add(String more) {
            if (text.length() + more.length() > Bounds.TEXT) {
                throw new TooMuch();
            }
            text.append(more);
        }

        XmlElement closed() {
            return new XmlElement(name, attributes, text.toString().strip(), children);
        }
    }
}
