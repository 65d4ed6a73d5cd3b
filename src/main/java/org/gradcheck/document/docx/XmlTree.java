package org.gradcheck.document.docx;

import java.io.ByteArrayInputStream;
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
import org.jspecify.annotations.Nullable;

/**
 * An XML file read without document types and entities.
 *
 * @param root the outermost element; nothing where the file breaks off before it
 * @param damaged whether the file is not well formed, or larger or deeper than is read; then the root holds what stands
 *     before
 */
record XmlTree(Optional<XmlElement> root, boolean damaged) {

    /** An equation takes four elements for each fraction within another. */
    private static final int MAX_DEPTH = 200;

    private static final int MAX_ELEMENTS = 500_000;

    static XmlTree read(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Builder builder = new Builder();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext() && builder.take(reader.next(), reader)) {
                // the builder takes one event after the other
            }
        } catch (XMLStreamException e) {
            builder.damaged = true;
        }
        return builder.tree();
    }

    private static final class Builder {

        private final Deque<Open> open = new ArrayDeque<>();
        private Optional<XmlElement> root = Optional.empty();
        private boolean damaged;
        private int elements;
        private int tooDeep;

        /** Whether reading goes on after this event. */
        boolean take(int event, XMLStreamReader reader) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD -> damaged = true;
                default -> {
                    // comments and processing instructions say nothing
                }
            }
            return elements <= MAX_ELEMENTS;
        }

        private void start(XMLStreamReader reader) {
            elements++;
            if (open.size() >= MAX_DEPTH) {
                tooDeep++;
                damaged = true;
            } else {
                open.push(new Open(reader));
            }
        }

        private void end() {
            if (tooDeep > 0) {
                tooDeep--;
            } else {
                close();
            }
        }

        private void close() {
            XmlElement closed = open.pop().element();
            if (open.isEmpty()) {
                root = Optional.of(closed);
            } else {
                open.element().children.add(closed);
            }
        }

        private void text(String text) {
            if (tooDeep == 0 && !open.isEmpty()) {
                open.element().text.append(text);
            }
        }

        XmlTree tree() {
            damaged |= !open.isEmpty();
            while (!open.isEmpty()) {
                close();
            }
            return new XmlTree(root, damaged);
        }
    }

    /** An element whose end has not been read. */
    private static final class Open {

        private final String name;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<XmlElement> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(XMLStreamReader reader) {
            name = prefix(reader.getNamespaceURI()) + reader.getLocalName();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }

        /** The namespaces are named otherwise in files of the strict kind. */
        private static String prefix(@Nullable String namespace) {
            if (namespace == null) {
                return "";
            }
            if (namespace.endsWith("/math")) {
                return "m:";
            }
            return namespace.contains("wordprocessingml") && namespace.endsWith("/main") ? "w:" : "";
        }

        XmlElement element() {
            return new XmlElement(name, attributes, children, children.isEmpty() ? text.toString() : "");
        }
    }
}
