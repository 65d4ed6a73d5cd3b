package org.gradcheck.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gradcheck.extract.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {

    @Test
    void each_cell_is_a_part_and_they_share_the_points() {
        Rubric rubric = read("""
                rows: layers(alexnet, conv, linear)
                      columns:
                        parameters: "parameters(alexnet, row)"
                        size: {answer: "activations(alexnet, row)", heads: [memory], kind: count}
                """).rubric().orElseThrow();

        assertThat(rubric.parts())
                .extracting(Part::id)
                .startsWith("t/conv1/parameters", "t/conv1/size")
                .hasSize(16);
        assertThat(rubric.parts().stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("5");
        assertThat(rubric.key().get("t/conv1/parameters").expression().canon()).isEqualTo("34944");
        assertThat(rubric.questions()).extracting(Question::labels).containsOnly(List.of("t"));
    }

    @Test
    void rows_may_be_numbers_and_have_other_spellings() {
        Rubric rubric = read("""
                rows: {1: first step, 2: [second step, last]}
                      columns: {rate: 0.1*row}
                """).rubric().orElseThrow();

        assertThat(rubric.key().get("t/2/rate").expression().canon()).isEqualTo("0.2");
        assertThat(rubric.parts().get(1).question().cell().orElseThrow().row())
                .containsExactly("2", "second step", "last");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rows: layers(alxnet)                | columns: {p: 1}                         | There is no network alxnet. Did you mean alexnet?
            rows: alexnet                       | columns: {p: 1}                         | rows: takes a list of names, or layers(...) of a network, not alexnet.
            rows: [a]                           | colums: {p: 1}                          | There is no key colums in a table. Did you mean columns?
            columns: {p: 1}                     | # no rows                               | The key rows: is missing from a table.
            rows: [a]                           | columns: {p: {answer: 1, kind: cuont}}  | There is no kind cuont. Did you mean count?
            rows: [a]                           | columns: {p: {head: x}}                 | The key answer: is missing from a column.
            rows: layers(alexnet)               | columns: {p: "parameters(alexnet, rwo)"}| rwo
            """)
    void a_fault_is_told(String rows, String columns, String fault) {
        assertThat(read(rows + "\n      " + columns).faults())
                .anySatisfy(told -> assertThat(told.text()).contains(fault));
    }

    private static RubricReading read(String table) {
        return RubricReader.read(
                "table.yaml",
                "assignment: Table\nparts:\n  - id: t\n    label: t\n    points: 5\n    table:\n      " + table);
    }
}
