package org.gradcheck.report;

import java.io.IOException;
import java.nio.file.Path;
import org.gradcheck.gradebook.Gradebook;

/** {@code index.html}: the class on a page, beginning with the work that is left. */
final class ClassPage implements Report {

    @Override
    public void write(Gradebook gradebook, Path out) throws IOException {
        Pages.write("class.jte", ClassView.of(gradebook), out, "index.html");
    }
}
