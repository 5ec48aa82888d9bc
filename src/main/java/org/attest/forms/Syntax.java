package org.attest.forms;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Writes an object that was read from a PDF as PDF again: the same letters for the same object, keys in order. */
final class Syntax {
    private final IntUnaryOperator numbers;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Syntax(IntUnaryOperator numbers) {
        this.numbers = numbers;
    }

    /** @param numbers from the number of an object that is referred to, to the one that is written */
    static String of(PdfObject object, IntUnaryOperator numbers) {
        var syntax = new Syntax(numbers);
        syntax.write(object);
        return syntax.text();
    }

    /** The entries of a dictionary, without its brackets and without some of them. */
    static String entries(PdfDictionary dictionary, Set<PdfName> without, IntUnaryOperator numbers) {
        var syntax = new Syntax(numbers);
        syntax.write(dictionary, without);
        return syntax.text();
    }

    private String text() {
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private void write(PdfObject object) {
        if (object instanceof PRIndirectReference reference) {
            write(numbers.applyAsInt(reference.getNumber()) + " 0 R");
        } else if (object instanceof PdfDictionary dictionary) {
            write("<<");
            write(dictionary, Set.of());
            write(">>");
        } else if (object instanceof PdfArray array) {
            write("[");
            for (int i = 0; i < array.size(); i++) {
                write(i == 0 ? "" : " ");
                write(array.getPdfObject(i));
            }
            write("]");
        } else {
            try {
                object.toPdf(null, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(PdfDictionary dictionary, Set<PdfName> without) {
        var keys = new ArrayList<PdfName>(dictionary.getKeys());
        keys.removeAll(without);
        keys.sort(Comparator.comparing(PdfName::toString));
        for (var key : keys) {
            write((PdfObject) key);
            write(" ");
            write(dictionary.get(key));
        }
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
