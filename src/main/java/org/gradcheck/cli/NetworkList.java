package org.gradcheck.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;
import org.gradcheck.network.Network;
import org.gradcheck.network.NetworkAnalysis;
import org.gradcheck.network.Networks;

/** The networks that come along, one line each. */
final class NetworkList {

    private NetworkList() {}

    static void print(PrintWriter out) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("network", "input", "parameters", "MACs"));
        for (String name : Networks.names()) {
            Network network = Networks.find(name).orElseThrow();
            NetworkAnalysis analysis = network.analyse();
            table.add(List.of(
                    name,
                    network.input().stream().map(Expression::canon).collect(Collectors.joining("x")),
                    ShownValue.of(Value.of(analysis.total().parameters())),
                    ShownValue.of(Value.of(analysis.total().macs()))));
        }
        new TextTable(table, 2).print(out);
    }
}
