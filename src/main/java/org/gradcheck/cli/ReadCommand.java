package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gradcheck.expression.Spelling;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.PassageAnswers;
import org.gradcheck.reading.Format;
import org.gradcheck.report.JsonLines;
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
            "  gradcheck read --format latex '\\frac{1}{4}\\sigma(1)'",
            "  gradcheck read --passage --ask 'How many parameters?' '64 weights and 8 biases, so 72'"
        })
final class ReadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TEXT", arity = "0..1", description = "The answer as it is written.")
    private String text = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "plain, latex, markdown, code, ocr, pdf-text or word (default: plain).")
    private String format = "plain";

    @Option(names = "--passage", description = "The text is a whole written answer: find the final one in it.")
    private boolean passage;

    @Option(names = "--ask", paramLabel = "QUESTION", description = "The question that a passage answers.")
    private String ask = "";

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
        if (Format.named(format).isEmpty()) {
            throw new Refusal(
                    ExitCode.USAGE, "There is no format " + format + "." + Spelling.didYouMean(format, Format.names()));
        }
        ReadRequest request = new ReadRequest("", text, format, passage, ask);
        if (json) {
            answer(request, new JsonLines(out));
            return ExitCode.DONE.number();
        }
        if (passage) {
            PassageAnswers answers = request.answers();
            out.println(PassageText.of(answers));
            return ExitCode.findings(!answers.problems().isEmpty()).number();
        }
        Optional<Written> written = request.written();
        out.println(written.map(ReadingText::of).orElse("This is no mathematics that can be read."));
        return ExitCode.findings(written.isEmpty() || written.get().isAmbiguous())
                .number();
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
            answers.passage(request.id(), request.answers());
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
