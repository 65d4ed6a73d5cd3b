package org.gradcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gradcheck.Check;
import org.gradcheck.Gradcheck;
import org.gradcheck.document.Submission;
import org.gradcheck.export.GradescopeResult;
import org.gradcheck.export.PartHead;
import org.gradcheck.export.StudentScore;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.handin.Submissions;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.Rubric;
import org.gradcheck.worker.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the autograder that {@link AutograderCommand} writes calls. */
@Command(
        name = "gradescope-run",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Reads submission/ and submission_metadata.json in a folder and writes results/results.json.")
final class GradescopeRunCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "RUBRIC", description = "The rubric (YAML), with or without answers.")
    private Path rubricFile = Path.of("");

    @Parameters(index = "1", paramLabel = "FOLDER", description = "The folder, which on Gradescope is /autograder.")
    private Path folder = Path.of("");

    @Option(names = "--graded", description = "Grade the submission; otherwise it is a self-check.")
    private boolean graded;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws BadRubric, IOException {
        Rubric rubric = Rubric.load(rubricFile);
        try (Submissions submissions = Submissions.ofGradescopeRun(folder, reading.limits());
                Reading opened = reading.open(0, spec.commandLine().getErr())) {
            Gradcheck gradcheck = new Gradcheck(rubric, opened);
            Submission submission = submissions.list().get(0);
            GradescopeResult result = graded ? graded(gradcheck, rubric, submission) : checked(gradcheck, submission);
            result.write(folder.resolve("results").resolve("results.json"));
        }
        return ExitCode.DONE.number();
    }

    private static GradescopeResult checked(Gradcheck gradcheck, Submission submission) {
        Check check = gradcheck.check(submission);
        return GradescopeResult.of(check.sheet(), check.inconsistencies());
    }

    private static GradescopeResult graded(Gradcheck gradcheck, Rubric rubric, Submission submission) {
        StudentScore score = StudentScore.of(Entry.of(gradcheck.grade(submission)));
        List<PartHead> heads = rubric.parts().stream()
                .map(part -> new PartHead(part.id(), part.question().ask(), part.points()))
                .toList();
        return GradescopeResult.of(score, heads, score.feedback());
    }
}
