package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradcheck.expression.Interval;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.extract.FoundAnswer.Status;
import org.gradcheck.report.JsonLines;
import org.gradcheck.report.LabelledAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Shows how a written answer is understood.",
        footer = {
            "",
            "Examples:",
            "  gradcheck read '163,696 = 159k'",
            "  gradcheck read --format latex '\\frac{1}{4}\\sigma(1)'"
        })
final class ReadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TEXT", arity = "0..1", description = "The answer as it is written.")
    private String text = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "plain, latex, markdown or code (default: plain).")
    private String format = "plain";

    @Option(names = "--passage", description = "The text is a whole written answer: find the final one in it.")
    private boolean passage;

    @Option(names = "--json", description = "Print the result as data.")
    private boolean json;

    @Option(names = "--jsonl", description = "Answer requests from standard input, one a line.")
    private boolean jsonLines;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (jsonLines) {
            Requests.serve(out, ReadCommand::answer);
            return ExitCode.DONE.number();
        }
        if (text.isBlank()) {
            throw new Refusal(ExitCode.USAGE, "What is to be read? Try: gradcheck read '163,696 = 159k'");
        }
        ReadRequest request = new ReadRequest("", text, format, passage, "");
        if (json) {
            answer(request, new JsonLines(out));
            return ExitCode.DONE.number();
        }
        Optional<Written> written =
                passage ? request.answer().chosen().map(chosen -> chosen.written()) : request.written();
        out.println(written.map(ReadCommand::explain).orElse("This is no mathematics that can be read."));
        return ExitCode.findings(written.isEmpty() || written.get().isAmbiguous())
                .number();
    }

    private static String explain(Written written) {
        StringBuilder text = new StringBuilder("\"" + written.text() + "\"");
        written.readings().forEach(reading -> text.append("\n  reads ").append(explain(reading)));
        text.append(written.unit().isEmpty() ? "" : "\n  unit " + written.unit());
        written.allDoubts().forEach(doubt -> text.append("\n  doubtful: ").append(doubt));
        return text.toString();
    }

    private static String explain(Reading reading) {
        String convention = reading.convention().isEmpty() ? "" : "  if " + reading.convention();
        String admitted = reading.admitted().map(ReadCommand::explain).orElse("");
        return ShownValue.of(reading.value()) + convention + admitted;
    }

    private static String explain(Interval interval) {
        String low = ShownValue.of(new Value.Exact(interval.low()));
        String high = ShownValue.of(new Value.Exact(interval.high()));
        return "\n    which true values from " + low + (interval.lowClosed() ? "" : " (not included)") + " to " + high
                + (interval.highClosed() ? "" : " (not included)") + " may have been written as";
    }

    private static void answer(String line, JsonLines answers) throws IOException {
        try {
            answer(ReadRequest.of(line), answers);
        } catch (JacksonException bad) {
            answers.refusal(
                    RequestId.of(line), List.of(Requests.problem("bad-request", "The line is no JSON object.")));
        }
    }

    private static void answer(ReadRequest request, JsonLines answers) throws IOException {
        if (request.passage()) {
            FoundAnswer found = request.answer();
            List<LabelledAnswer> chosen = found.chosen().stream()
                    .map(candidate -> new LabelledAnswer("", candidate.written()))
                    .toList();
            answers.passage(request.id(), found.status() == Status.AMBIGUOUS, chosen);
            return;
        }
        Optional<Written> written = request.written();
        if (written.isPresent()) {
            answers.written(request.id(), written.get());
        } else {
            answers.refusal(
                    request.id(),
                    List.of(Requests.problem("no-mathematics", "This is no mathematics that can be read.")));
        }
    }
}
