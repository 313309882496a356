package org.habeas.advocacy.letter;

/** A plain text as HTML: everything escaped, a paragraph for each block. */
public final class Paragraphs {
    private Paragraphs() {}

    public static String of(String text) {
        StringBuilder html = new StringBuilder();
        for (String block : text.strip().split("\\R\\s*\\R", -1)) {
            html.append("<p>").append(escaped(block).replaceAll("\\R", "<br>\n")).append("</p>\n");
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
