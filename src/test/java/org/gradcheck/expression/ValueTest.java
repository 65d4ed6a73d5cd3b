package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.MathContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1/3 + 1/6          | Exact   | 0.5
            2^(1/2)*2^(1/2)    | Exact   | 2
            sigmoid(0)         | Exact   | 0.5
            max(2, 7/2, 3)     | Exact   | 3.5
            floor(-1/2)        | Exact   | -1
            log2(1024)         | Exact   | 10
            20!                | Exact   | 2432902008176640000
            sqrt(2)/2          | Real    | 0.70710678118654752
            sigmoid(1)         | Real    | 0.73105857863000488
            -sigmoid(1)*9/8    | Real    | -0.82244090095875549
            E^10               | Real    | 22026.465794806717
            n + 8              | Formula | n + 8
            n - n              | Exact   | 0
            sin(pi/6)          | Exact   | 0.5
            cos(7*pi)          | Exact   | -1
            tan(-pi/4)         | Exact   | -1
            sec(pi/3)          | Exact   | 2
            atan(1)*4/pi       | Exact   | 1
            acos(-1/2)*3/pi    | Exact   | 2
            exp(3*ln(2))       | Exact   | 8
            ln(E^(1/2))        | Exact   | 0.5
            log2(1/8)          | Exact   | -3
            log2(sqrt(2))      | Exact   | 0.5
            log10(0.001)       | Exact   | -3
            log(8, 4)          | Exact   | 1.5
            8^(2/3)            | Exact   | 4
            root(-8, 3)        | Exact   | -2
            cbrt(1/27)         | Exact   | 1/3
            binomial(10^9, 3)  | Exact   | 166666666166666667000000000
            binomial(1/2, 3)   | Exact   | 0.0625
            binomial(5, 7)     | Exact   | 0
            gcd(12, 18, 27)    | Exact   | 3
            lcm(4, 6)          | Exact   | 12
            mod(-7, 3)         | Exact   | 2
            mod(7.5, -2)       | Exact   | -0.5
            factorial2(7)      | Exact   | 105
            sign(-3)           | Exact   | -1
            floor(100*pi)      | Exact   | 314
            ceil(-pi)          | Exact   | -3
            norm([3, 4])       | Exact   | 5
            norm([3, -4], 1)   | Exact   | 7
            norm([3, -4], oo)  | Exact   | 4
            mean([1, 2, 6])    | Exact   | 3
            var([1, 2, 6])     | Exact   | 14/3
            max([1, 5], 3)     | Exact   | 5
            max(x, 3, 1, x)    | Formula | max(3, x)
            leakyrelu(-3, 0.2) | Exact   | -0.6
            hardtanh(-3)       | Exact   | -1
            logsumexp([0, 0])  | Real    | 0.69314718055994531
            elu(-1)            | Real    | -0.63212055882855768
            root(10, 3)        | Real    | 2.1544346900318837
            asinh(-10^20)      | Real    | -46.744849040440859
            sinh(10^-30)       | Real    | 0.0000000000000000000000000000010000000000000000
            sin(10^30)         | Real    | -0.090116901912138058
            sigmoid(10^9)      | Real    | 1.0000000000000000
            softplus(10^7)     | Real    | 10000000.000000000
            floor(ln(1000)/ln(10)) | Real | 3
            1 - cos(10^-20)    | Real    | 0.000000000000000000000000000000000000000050000000000000000
            sqrt(2)*sqrt(3) - sqrt(6) | Real | 0
            (1 + 10^-15)^(10^15) | Real  | 2.7182818284590439
            """)
    void is_as_exact_as_it_can_be(String key, String kind, String text) {
        Value value = value(key);
        assertThat(value.getClass().getSimpleName()).isEqualTo(kind);
        String shown = kind.equals("Real")
                ? value.decimal(new MathContext(17)).orElseThrow().toPlainString()
                : value.expression().canon();
        assertThat(shown).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/0",
                "0/0",
                "0*(1/0)",
                "1/0 - 1/0",
                "0^-1",
                "ln(0)",
                "ln(-1)",
                "sqrt(-1)",
                "asin(2)",
                "log(2, 1)",
                "(10^9)!",
                "9^9^9^9",
                "exp(10^9)",
                "(-1)!",
                "conv(3)",
                "0^0",
                "asin(-1.5)",
                "acosh(1/2)",
                "atanh(1)",
                "tan(pi/2)",
                "exp(ln(-2))",
                "(-8)^(1/3)",
                "root(-8, 2)",
                "mod(7, 0)",
                "2^(10^9)",
                "(10^6)!",
                "exp(exp(exp(100)))",
                "exp(-10^9)",
                "binomial(10^9, 5*10^8)",
                "gcd(1/2, 3)",
                "norm(5)",
                "1/(sqrt(2)*sqrt(3) - sqrt(6))",
                "sum(sin(k), k, 1, 10^12)",
                "sum(sum(sqrt(i*j), i, 1, 1000), j, 1, 1000)",
                "sum(2^k, k, 0, oo)",
                "sum(1/n, n, 1, oo)",
                "sum(i, i, 1, 1/2)",
                "sum(1/k, k, 0, 3)"
            })
    void is_undefined_where_there_is_none(String key) {
        assertThat(value(key)).isInstanceOf(Value.Undefined.class);
        assertThat(value(key).decimal(MathContext.DECIMAL32)).isEmpty();
    }

    private static Value value(String key) {
        return Value.of(ExpressionReader.key(key).expression().orElseThrow());
    }
}
