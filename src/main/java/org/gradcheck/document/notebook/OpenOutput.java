package org.gradcheck.document.notebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An output of a notebook's cell while its fields are read, which come in any order. */
final class OpenOutput {

    private static final Set<String> KEPT =
            Set.of("text/plain", "text/html", "text/latex", "text/markdown", "ename", "evalue");

    /** What version 3 calls the formats, beside the other fields of an output. */
    private static final Map<String, String> SHORT_NAMES = Map.of(
            "text", "text/plain",
            "html", "text/html",
            "latex", "text/latex",
            "png", "image/png",
            "jpeg", "image/jpeg",
            "svg", "image/svg+xml");

    String type = "";
    int number;
    String stream = "";
    final Map<String, String> texts = new LinkedHashMap<>();

    static String mediaType(String name) {
        return SHORT_NAMES.getOrDefault(name, name);
    }

    static boolean isKept(String mediaType) {
        return KEPT.contains(mediaType);
    }

    /** Remembers that there is a picture, or a widget or chart that only a browser shows. */
    void note(String mediaType) {
        if (mediaType.startsWith("image/") || mediaType.contains("widget") || mediaType.contains("plotly")) {
            texts.put("image", "");
        }
    }

    Notebook.Output output() {
        return new Notebook.Output(type, number, stream, texts);
    }
}
