package org.gradcheck.report;

import java.util.List;

/** The reports there are. */
public final class Reports {

    private Reports() {}

    /** The reports that are written for every class. */
    public static List<Report> standard(ReportOptions options) {
        return List.of(new GradeLines(), new GradeTable(), new StudentPages(options), new ClassPage(), new ClassFile());
    }
}
