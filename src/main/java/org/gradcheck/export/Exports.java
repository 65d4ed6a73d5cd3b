package org.gradcheck.export;

import java.util.List;
import java.util.Optional;

/** The formats there are. */
public final class Exports {

    private static final List<Export> ALL = List.of(
            new CanvasExport(),
            new MoodleExport(),
            new GradescopeExport(),
            new GradescopeResultsExport(),
            new CsvExport(),
            new JsonExport());

    private Exports() {}

    /** The format of that name. */
    public static Optional<Export> named(String name) {
        return ALL.stream().filter(export -> export.name().equals(name)).findFirst();
    }

    /** The names of all formats. */
    public static List<String> names() {
        return ALL.stream().map(Export::name).toList();
    }
}
