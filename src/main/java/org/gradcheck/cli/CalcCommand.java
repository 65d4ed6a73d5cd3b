package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gradcheck.calculator.CalculatorFault;
import org.gradcheck.calculator.Known;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Parse;
import org.gradcheck.expression.Value;
import org.gradcheck.network.LayerAnalysis;
import org.gradcheck.network.NetworkAnalysis;
import org.gradcheck.network.Networks;
import org.gradcheck.report.JsonLines;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.Calculation;
import org.gradcheck.rubric.Fault;
import org.gradcheck.rubric.NetworkFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "calc",
        mixinStandardHelpOptions = true,
        description = "Computes an expression with the reference calculators, or the layers of a network.",
        footer = {
            "",
            "Examples:",
            "  gradcheck calc 'parameters(alexnet)'",
            "  gradcheck calc 'receptive_field([conv(5), conv(5), pool(n, stride: 1)])'",
            "  gradcheck calc 'derivative(sigmoid(w*x + b), w)' --steps",
            "  gradcheck calc network.yaml",
            "  gradcheck calc googlenet"
        })
final class CalcCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "EXPRESSION",
            arity = "0..1",
            description = "An expression, a network file (YAML), or the name of a well-known network.")
    private String expression = "";

    @Option(names = "--json", description = "Print the result as data.")
    private boolean json;

    @Option(names = "--jsonl", description = "Answer requests from standard input, one a line.")
    private boolean jsonLines;

    @Option(names = "--inside", description = "Show the layers inside the layers of a network, too.")
    private boolean inside;

    @Option(names = "--networks", description = "List the well-known networks.")
    private boolean networks;

    @Option(names = "--steps", description = "Also say how the result comes about.")
    private boolean steps;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, BadRubric {
        PrintWriter out = spec.commandLine().getOut();
        if (jsonLines) {
            Requests.serve(out, CalcCommand::answer);
        } else if (networks) {
            NetworkList.print(out);
        } else if (expression.isBlank()) {
            throw new Refusal(ExitCode.USAGE, "What is to be computed? Try: gradcheck calc 'parameters(alexnet)'");
        } else if (isNetworkFile()) {
            print(NetworkFile.load(Path.of(expression)).analyse());
        } else if (Networks.find(expression.strip()).isPresent()) {
            print(Networks.find(expression.strip()).get().analyse());
        } else {
            print(out, calculation());
        }
        return ExitCode.DONE.number();
    }

    private boolean isNetworkFile() {
        return expression.matches(".*\\.ya?ml") && Files.exists(Path.of(expression));
    }

    private Calculation calculation() {
        Parse parse = ExpressionReader.key(expression);
        if (parse instanceof Parse.Refused refused) {
            String pointer = " ".repeat(Math.max(0, refused.column() - 1)) + "^";
            throw new Refusal(ExitCode.USAGE, expression + "\n" + pointer + "\n" + refused.why());
        }
        return new Calculation("", parse.expression().orElseThrow(), Known.NOTHING, steps);
    }

    private void print(PrintWriter out, Calculation calculation) throws IOException {
        try {
            if (json) {
                write(calculation, new JsonLines(out));
                return;
            }
            Value value = calculation.value();
            if (value instanceof Value.Undefined undefined) {
                throw new Refusal(ExitCode.FINDINGS, "It has no value: " + undefined.why() + ".");
            }
            if (steps) {
                new DerivationText(out).print(calculation.derivation());
            } else {
                out.println(ShownValue.of(value));
            }
        } catch (CalculatorFault fault) {
            throw new Refusal(ExitCode.USAGE, fault.sentence());
        }
    }

    private static void write(Calculation calculation, JsonLines lines) throws IOException {
        Value value = calculation.value();
        if (calculation.steps()) {
            lines.value(calculation.id(), value, calculation.derivation());
        } else {
            lines.value(calculation.id(), value);
        }
    }

    private void print(NetworkAnalysis analysis) throws IOException {
        if (json) {
            JsonLines lines = new JsonLines(spec.commandLine().getOut());
            for (LayerAnalysis layer : analysis.layers()) {
                lines.layer(layer);
            }
            lines.total(analysis);
        } else {
            new LayerTable(spec.commandLine().getOut(), inside).print(analysis);
        }
    }

    private static void answer(String request, JsonLines answers) throws IOException {
        Optional<Calculation> calculation = Optional.empty();
        try {
            calculation = Optional.of(Calculation.read(request));
            write(calculation.get(), answers);
        } catch (BadRubric bad) {
            String faults = bad.faults().stream().map(Fault::message).collect(Collectors.joining(" "));
            answers.refusal(RequestId.of(request), List.of(Requests.problem("bad-request", faults)));
        } catch (CalculatorFault fault) {
            String id = calculation.map(Calculation::id).orElse("");
            answers.refusal(id, List.of(Requests.problem("not-computed", fault.sentence())));
        }
    }
}
