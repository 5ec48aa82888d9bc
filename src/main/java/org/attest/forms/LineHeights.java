package org.attest.forms;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How far apart the lines are that a form rules into its larger boxes: only the XFA template says so, and it is read
 * before it is cut. What cannot be read says nothing; the box then has its own spacing.
 */
final class LineHeights {
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,6})?)(pt|in|mm|cm)");
    /** Where two boxes of one name are ruled differently. */
    private static final float UNSURE = -1;

    private final Map<String, Float> byName = new HashMap<>();

    private LineHeights() {}

    /** In points, by the name of the field without its index. */
    static Map<String, Float> of(PdfDictionary acroForm) {
        var heights = new LineHeights();
        var template = template(acroForm.getAsArray(PdfName.XFA));
        if (template != null) {
            try (var xml = opened(template)) {
                heights.read(xml);
            } catch (IOException | XMLStreamException e) {
                return Map.of(); // a template that is no XML rules nothing
            }
        }
        heights.byName.values().removeIf(height -> height == UNSURE);
        return heights.byName;
    }

    private static PRStream template(PdfArray packets) {
        for (int i = 0; packets != null && i + 1 < packets.size(); i += 2) {
            if ("template".equals(String.valueOf(packets.getDirectObject(i)))
                    && packets.getDirectObject(i + 1) instanceof PRStream stream) {
                return stream;
            }
        }
        return null;
    }

    /** No more of it than {@link #MOST_BYTES}, whatever it unpacks to. */
    private static InputStream opened(PRStream stream) throws IOException {
        var raw = new ByteArrayInputStream(PdfReader.getStreamBytesRaw(stream));
        var filter = stream.getDirectObject(PdfName.FILTER);
        var packed = filter != null
                && (filter.equals(PdfName.FLATEDECODE)
                        || filter instanceof PdfArray filters
                                && filters.size() == 1
                                && PdfName.FLATEDECODE.equals(filters.getDirectObject(0)));
        return new ByteArrayInputStream((packed ? new InflaterInputStream(raw) : raw).readNBytes(MOST_BYTES));
    }

    private void read(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(xml);
        var open = new ArrayDeque<String>();
        String field = null;
        boolean multiline = false;
        float height = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = reader.getLocalName();
                    if (element.equals("field")) {
                        field = reader.getAttributeValue(null, "name");
                        multiline = false;
                        height = 0;
                    } else if (element.equals("textEdit")) {
                        multiline = "1".equals(reader.getAttributeValue(null, "multiLine"));
                    } else if (element.equals("para") && "field".equals(open.peek())) {
                        height = height(reader);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (open.pop().equals("field") && field != null && multiline && height > 0) {
                        byName.merge(field, height, (one, other) -> one.equals(other) ? one : UNSURE);
                    }
                }
                default -> {}
            }
        }
    }

    private static float height(XMLStreamReader para) {
        var length = para.getAttributeValue(null, "lineHeight");
        var said = LENGTH.matcher(length == null ? "" : length);
        if (!said.matches()) {
            return 0;
        }
        float number = Float.parseFloat(said.group(1));
        return switch (said.group(2)) {
            case "in" -> number * 72;
            case "cm" -> number * 72 / 2.54f;
            case "mm" -> number * 72 / 25.4f;
            default -> number;
        };
    }
}
