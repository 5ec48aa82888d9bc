package org.attest.imports;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The answers that a hybrid file holds a second time, as XFA data. Read as plain XML, bounded, without DTD or entities:
 * the libraries' own readers of XFA are open to bombs and answer from this copy instead of from the visible fields.
 */
final class SecondCopy {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_VALUES = 20_000;
    private static final int DEEPEST = 64;
    private static final String DATA = "http://www.xfa.org/schema/xfa-data/1.0/";

    static final SecondCopy NONE = new SecondCopy(State.ABSENT);

    enum State {
        ABSENT,
        READ,
        UNREADABLE
    }

    private final State state;
    private final Map<String, List<String>> values = new HashMap<>();
    private int count;

    private SecondCopy(State state) {
        this.state = state;
    }

    /** @param xfa the entry of the form's dictionary: one stream, or pairs of name and stream */
    static SecondCopy of(PdfObject xfa) {
        if (xfa == null) {
            return NONE;
        }
        try {
            var copy = new SecondCopy(State.READ);
            var stream = datasets(xfa);
            if (stream == null) {
                return NONE;
            }
            copy.read(opened(stream));
            return copy;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return new SecondCopy(State.UNREADABLE); // whatever a broken stream makes a parser stumble over
        }
    }

    private static PRStream datasets(PdfObject xfa) {
        if (xfa instanceof PRStream whole) {
            return whole;
        }
        if (xfa instanceof PdfArray packets) {
            for (int i = 0; i + 1 < packets.size(); i += 2) {
                if ("datasets".equals(String.valueOf(packets.getDirectObject(i)))
                        && packets.getDirectObject(i + 1) instanceof PRStream stream) {
                    return stream;
                }
            }
        }
        return null;
    }

    private static InputStream opened(PRStream stream) throws IOException, XMLStreamException {
        var raw = new ByteArrayInputStream(PdfReader.getStreamBytesRaw(stream));
        var filter = stream.getDirectObject(PdfName.FILTER);
        var only = filter instanceof PdfArray filters && filters.size() == 1 ? filters.getDirectObject(0) : filter;
        if (only != null && !PdfName.FLATEDECODE.equals(only) && !(only instanceof PdfArray none && none.isEmpty())) {
            throw new XMLStreamException("packed in an unusual way");
        }
        var content = (only instanceof PdfName ? new InflaterInputStream(raw) : raw).readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw new XMLStreamException("too large");
        }
        return new ByteArrayInputStream(content);
    }

    private void read(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("names another file");
        });
        var reader = factory.createXMLStreamReader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("data")
                    && DATA.equals(reader.getNamespaceURI())) {
                data(reader);
                return;
            }
        }
    }

    private void data(XMLStreamReader reader) throws XMLStreamException {
        var path = new ArrayDeque<String>();
        var text = new StringBuilder();
        boolean leaf = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (path.size() == DEEPEST) {
                        throw new XMLStreamException("too deep");
                    }
                    path.addLast(reader.getLocalName());
                    text.setLength(0);
                    leaf = true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (path.isEmpty()) {
                        return;
                    }
                    if (leaf) {
                        keep(String.join("/", path), text.toString());
                    }
                    leaf = false;
                    path.removeLast();
                }
                default -> {}
            }
        }
    }

    private void keep(String path, String value) throws XMLStreamException {
        if (++count > MOST_VALUES) {
            throw new XMLStreamException("too many values");
        }
        values.computeIfAbsent(path, p -> new ArrayList<>()).add(value.strip());
    }

    State state() {
        return state;
    }

    boolean isEmpty() {
        return values.values().stream().flatMap(List::stream).allMatch(String::isEmpty);
    }

    /**
     * What this copy holds for a field, or null where it knows no such field. Unnamed containers of the field's full name
     * do not occur in the data, and boxes of one group share a single value.
     *
     * @param name such as {@code form1[0].#subform[0].Pt1Line2a_FamilyName[0]}
     */
    String of(String name) {
        var steps = Arrays.stream(name.split("\\."))
                .filter(step -> !step.startsWith("#"))
                .toList();
        if (steps.isEmpty()) {
            return null;
        }
        var found = values.get(
                steps.stream().map(step -> step.replaceAll("\\[\\d+]$", "")).collect(Collectors.joining("/")));
        if (found == null) {
            return null;
        }
        int index = index(steps.get(steps.size() - 1));
        return found.size() == 1 ? found.get(0) : index < found.size() ? found.get(index) : null;
    }

    private static int index(String step) {
        int open = step.lastIndexOf('[');
        var digits = open < 0 ? "" : step.substring(open + 1, step.length() - 1);
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
    }
}
