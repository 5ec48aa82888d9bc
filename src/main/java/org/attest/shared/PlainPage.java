package org.attest.shared;

/** A page for where no template can be made yet, in both languages at once. Holds fixed sentences only, never what was sent. */
public final class PlainPage {
    public static final String MEDIA_TYPE = "text/html; charset=UTF-8";

    private PlainPage() {}

    public static String of(String title, String sentence, String titulo, String frase) {
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s · Attest</title></head><body>
                <h1>%1$s</h1><p>%2$s</p><p><a href="/">Open Attest</a></p>
                <h2 lang="es">%3$s</h2><p lang="es">%4$s</p><p lang="es"><a href="/">Abra Attest</a></p></body></html>
                """.formatted(title, sentence, titulo, frase);
    }
}
