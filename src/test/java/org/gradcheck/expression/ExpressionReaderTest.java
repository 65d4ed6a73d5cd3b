package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            PLAIN | 163696                              | 163696
            PLAIN | 37,752,832                          | 37752832
            PLAIN | 1, 089, 952                         | 1089952
            PLAIN | 1 089 952                           | 1089952
            PLAIN | (37,752,832)                        | 37752832
            PLAIN | (5*5*256)*4096+4096                 | 26218496
            PLAIN | (32 x 32 x 128) x (1 x 1 x 256)     | 33554432
            PLAIN | 3x3x64                              | 576
            PLAIN | 32^2·64·256·1^2                     | 16777216
            PLAIN | 6.02e23                             | 602000000000000000000000
            PLAIN | 2**10                               | 1024
            PLAIN | 1_000                               | 1000
            PLAIN | −0.82244                            | -0.82244
            PLAIN | 0,1828                              | 0.1828
            PLAIN | 10⁶                                 | 1000000
            PLAIN | 2^3^2                               | 512
            PLAIN | -2^2                                | -4
            PLAIN | 1/2/3                               | 1/6
            PLAIN | 5!                                  | 120
            PLAIN | 1/(2(1+1/e))                        | 1/(2*(1/E + 1))
            PLAIN | n(F-1)+1                            | n*(F - 1) + 1
            PLAIN | n + 8                               | n + 8
            PLAIN | max(3, 7)                           | 7
            PLAIN | sqrt(16)                            | 4
            PLAIN | (28, 28, 256)                       | "[28, 28, 256]"
            PLAIN | 227+2*0-11                          | 216
            LATEX | \\frac{1}{4}                        | 0.25
            LATEX | \\frac12                           | 0.5
            LATEX | 2^\\frac 42                        | 4
            LATEX | \\sigma(0)                          | 0.5
            LATEX | (1 \\times 1 \\times 192 + 1) \\times 64 | 12352
            LATEX | 96 imes 11^2 imes 3+2 imes 48       | 34944
            LATEX | rac{1}{2}                           | 0.5
            LATEX | 10^{6}                              | 1000000
            LATEX | [2(n-1)+5]-1+5                      | 2*n + 7
            LATEX | 37{,}752{,}832                      | 37752832
            LATEX | 1\\,089\\,952                       | 1089952
            LATEX | \\left(3^2\\right)                  | 9
            LATEX | -\\frac{1}{2} (5-0.5) \\frac{1}{2(1+\\frac{1}{e})} | -9/(8*(1/E + 1))
            LATEX | x_1 + w_{1}                         | x_1 + w_1
            LATEX | NF - N + 1                          | N*F - N + 1
            LATEX | \\sqrt[3]{8}^3                      | 8
            LATEX | \\lfloor \\frac{7}{2} \\rfloor      | 3
            LATEX | 2\\sigma(x)                         | 2*sigmoid(x)
            LATEX | \\log_2 8                           | 3
            LATEX | \\mathbf{7}                         | 7
            LATEX | \\max(0, 5)                         | 5
            KEY   | parameters(inception_3a, bias: no)  | "parameters(inception_3a, bias: no)"
            KEY   | part(3a)                            | part(3a)
            KEY   | [conv(5), pool(n, stride: 1)]       | "[conv(5), pool(n, stride: 1)]"
            KEY   | inception(1x1: 64, 3x3: [96, 128])  | "inception(1x1: 64, 3x3: [96, 128])"
            KEY   | [max_pool(3), relu, tanh]           | "[max_pool(3), relu, tanh]"
            KEY   | log_softmax(z)                      | log_softmax(z)
            KEY   | log_2(8)                            | 3
            KEY   | ln x                                | ln(x)
            """)
    void reads_what_is_written(Notation notation, String text, String canon) {
        assertThat(parse(text, notation)
                        .expression()
                        .map(read -> read.simplify().canon()))
                .as("%s", parse(text, notation))
                .contains(canon);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLAIN | 1.1.1
            PLAIN | 3 4
            PLAIN | (1 + 2
            PLAIN | 5 +
            PLAIN | 3 apples; 4 pears
            LATEX | \\frac{1}
            LATEX | }
            KEY   | parameters(
            """)
    void refuses_what_is_no_expression(Notation notation, String text) {
        assertThat(parse(text, notation)).isInstanceOf(Parse.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LATEX | 3 \\frac{1}{2}
            """)
    void has_doubts_about_what_may_mean_two_things(Notation notation, String text) {
        assertThat(((Parse.Read) parse(text, notation)).doubts()).isNotEmpty();
    }

    private static Parse parse(String text, Notation notation) {
        return notation == Notation.KEY ? ExpressionReader.key(text) : ExpressionReader.read(text, notation);
    }
}
