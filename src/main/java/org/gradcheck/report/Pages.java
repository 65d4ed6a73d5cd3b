package org.gradcheck.report;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Fills templates with views. */
final class Pages {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.gradcheck.report");

    private static final String STYLE = resource("report.css");

    private Pages() {}

    /** Writes a page; {@code view} is what the template asks for. */
    static void write(String template, Object view, Path out, String name) throws IOException {
        try (Writer file = OutputFile.open(out, name)) {
            TEMPLATES.render(template, view, new WriterOutput(file));
        } catch (UncheckedIOException e) {
            throw new IOException(name + " could not be written", e.getCause());
        }
    }

    /** The style sheet, which every page carries in itself. */
    static Content style() {
        return output -> output.writeContent(STYLE);
    }

    private static String resource(String name) {
        try (InputStream resource = Pages.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
