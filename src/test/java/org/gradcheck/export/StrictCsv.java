package org.gradcheck.export;

import java.util.ArrayList;
import java.util.List;

/** Reads a table as RFC 4180 says and in no other way, so that what gradcheck writes is not read by gradcheck alone. */
final class StrictCsv {

    private final String text;
    private final char delimiter;
    private int at;

    private StrictCsv(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    static List<List<String>> rows(String text, char delimiter) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new StrictCsv(unmarked, delimiter).rows();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> row = new ArrayList<>(List.of(field()));
            while (at < text.length() && text.charAt(at) == delimiter) {
                at++;
                row.add(field());
            }
            lineEnd();
            rows.add(row);
        }
        return rows;
    }

    private void lineEnd() {
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else if (text.startsWith("\n", at)) {
            at++;
        } else if (at < text.length()) {
            throw new IllegalStateException("no end of a field at " + at + ": " + text.substring(at));
        }
    }

    private String field() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != delimiter && "\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw new IllegalStateException("a quote inside a field at " + at);
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            at += text.charAt(at) == '"' ? 1 : 0;
            field.append(text.charAt(at));
            at++;
        }
        at++;
        return field.toString();
    }
}
