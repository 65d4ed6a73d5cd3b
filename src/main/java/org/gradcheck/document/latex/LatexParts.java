package org.gradcheck.document.latex;

import java.util.List;
import java.util.Optional;

/**
 * Commands that read other files in or write them: a part of the submission is read where it stands, nothing else is
 * done.
 */
final class LatexParts implements LatexFamily {

    private final LatexReading reading;
    private final LatexProject project;

    LatexParts(LatexReading reading, LatexProject project) {
        this.reading = reading;
        this.project = project;
    }

    @Override
    public boolean run(TexToken command) {
        switch (command.name()) {
            case "input", "include", "subfile", "subfileinclude" -> read(command, name());
            case "write", "openin", "openout", "read", "closeout" -> {
                reading.stream().word();
                if (reading.stream().isAtGroup()) {
                    reading.stream().argument();
                }
            }
            case "import", "subimport" -> {
                String folder = reading.stream().argumentText();
                read(command, folder + "/" + reading.stream().argumentText());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private String name() {
        reading.stream().skipSpace();
        return reading.stream().isAtGroup()
                ? reading.stream().argumentText()
                : reading.stream().word();
    }

    private void read(TexToken command, String name) {
        if (reading.output().isHidden(command)) {
            return;
        }
        Optional<List<TexToken>> part = project.takePart(name);
        if (part.isPresent()) {
            reading.stream().pushFile(part.get());
        } else {
            String message = "The file " + name + " is part of this one and was not read.";
            reading.output().problem(command.offset(), "not-followed", message);
        }
    }
}
