package org.gradcheck.cli;

import java.io.IOException;
import picocli.CommandLine.Command;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes all reports anew, without looking at the submissions.")
final class GradebookReportCommand extends GradebookTask {

    @Override
    void run(OpenGradebook open) throws IOException {
        new GradeSummary(print()).print(open.writeReports(), open.out());
    }
}
