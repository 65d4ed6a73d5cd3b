package org.gradcheck.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * An autograder for Gradescope: a zip with {@code setup.sh} and {@code run_autograder}, which Gradescope calls, the rubric,
 * and gradcheck itself. It needs Java from 17 on and no network. The same program and rubric give the same bytes.
 *
 * @param rubric the rubric as YAML; for a self-check a published one, since the key has no business there
 * @param graded whether submissions are graded; otherwise it is a self-check, which gives no points
 */
public record Autograder(String rubric, boolean graded) {

    private static final String OPTIONS = " @OPTIONS@";

    /** Writes the zip; one that is there already is replaced. */
    public void write(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            try (StoredZip zip = new StoredZip(Files.newOutputStream(part))) {
                zip.add("setup.sh", script("setup.sh"));
                zip.add("run_autograder", script("run_autograder"));
                zip.add("rubric.yaml", rubric.getBytes(StandardCharsets.UTF_8));
                addProgram(zip);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private byte[] script(String name) throws IOException {
        try (InputStream in = Autograder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace(OPTIONS, graded ? " --graded" : "").getBytes(StandardCharsets.UTF_8);
        }
    }

    private static void addProgram(StoredZip zip) throws IOException {
        ProgramFiles program = ProgramFiles.running();
        if (program.classes().isPresent()) {
            zip.add("gradcheck/gradcheck.jar", StoredZip.of(program.classes().get()));
        }
        for (Path jar : program.jars()) {
            zip.add("gradcheck/" + jar.getFileName(), Files.readAllBytes(jar));
        }
    }
}
