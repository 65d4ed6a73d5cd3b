package org.gradcheck.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/** The units that stand behind numbers in deep-learning homework, with their canonical spelling and scale. */
final class Units {

    /** A line of the table. */
    private record Entry(String name, BigFraction factor, Prefixes prefixes, String spellings) {

        void addTo(Map<String, Unit> units) {
            for (String spelling : spellings.split("\\|")) {
                Unit unit = new Unit(spelling, name, factor, Optional.empty());
                units.put(spelling, unit);
                for (Prefixes.Prefix prefix : prefixes.all()) {
                    Optional<BigFraction> binary = prefixes == Prefixes.DATA ? prefix.binary() : Optional.empty();
                    units.putIfAbsent(
                            prefix.letter() + spelling, unit.prefixed(prefix.letter(), prefix.factor(), binary));
                    units.putIfAbsent(prefix.word() + spelling, unit.prefixed(prefix.word(), prefix.factor(), binary));
                }
            }
        }
    }

    /** Where two lines give one spelling, the first counts. */
    private static final Entry[] ALL = {
        entry("%", "1/100", Prefixes.NONE, "%|percent|per cent|pct|pct.|(%)"),
        entry("pp", "1/100", Prefixes.NONE, "percentage points|percentage point|%-points|percent points|pp|p.p."),
        entry("bp", "1/10000", Prefixes.NONE, "basis points|basis point|bps"),
        entry("‰", "1/1000", Prefixes.NONE, "‰|permille|per mille|per mil"),
        entry("FLOP", "86400", Prefixes.LARGE, "FLOP/s-day|FLOP/s-days|flop/s-day|flop/s-days|FLOPS-days|flops-days"),
        entry("FLOP/s", "1000000000000", Prefixes.NONE, "TFLOPS|teraFLOPS|teraflops|TFlops"),
        entry("FLOP/s", "1000000000000000", Prefixes.NONE, "PFLOPS|petaFLOPS|petaflops|PFlops"),
        entry("FLOP/s", "1000000000000000000", Prefixes.NONE, "EFLOPS|exaFLOPS|exaflops"),
        entry("FLOP/s", "1", Prefixes.LARGE, "FLOP/s|FLOPs/s|FLOPS/s|flop/s|flops/s|Flop/s|FLOPs per second"),
        entry("FLOP", "1", Prefixes.LARGE, "FLOP|FLOPs|FLOPS|flop|flops|Flop|Flops"),
        entry("FLOP", "1", Prefixes.NONE, "floating-point operations|floating point operations"),
        entry("MAC", "1", Prefixes.LARGE, "MAC|MACs|mac|macs|MACC|MACCs|MAdd|MAdds|Madds"),
        entry(
                "MAC",
                "1",
                Prefixes.NONE,
                "multiply-accumulate|multiply-accumulates|multiply-add|multiply-adds|mult-adds"),
        entry("MAC", "1", Prefixes.NONE, "multiply accumulates|multiply adds|multiply-accumulate operations"),
        entry("multiplication", "1", Prefixes.NONE, "multiplication|multiplications|multiplies|mults|mult|muls"),
        entry("addition", "1", Prefixes.NONE, "addition|additions|adds"),
        entry("operation", "1", Prefixes.LARGE, "operation|operations|op|ops|OPs|OPS|Ops"),
        entry("parameters", "1", Prefixes.NONE, "parameter|parameters|param|params|params.|weight|weights"),
        entry("activations", "1", Prefixes.NONE, "activation|activations|element|elements|value|values"),
        entry("pixel", "1", Prefixes.NONE, "pixel|pixels|px"),
        entry("byte", "1", Prefixes.DATA, "byte|bytes|Byte|Bytes"),
        entry("byte", "1", Prefixes.DATA, "B"),
        entry("bit", "1", Prefixes.DATA, "bit|bits|Bit|Bits|b"),
        entry("s", "1", Prefixes.SMALL, "s|sec|sec.|secs|second|seconds"),
        entry("s", "60", Prefixes.NONE, "min|min.|mins|minute|minutes"),
        entry("s", "3600", Prefixes.NONE, "h|hr|hrs|hour|hours"),
        entry("s", "86400", Prefixes.NONE, "day|days"),
        entry("s", "604800", Prefixes.NONE, "week|weeks"),
        entry(
                "1/s",
                "1",
                Prefixes.NONE,
                "fps|FPS|frames per second|frames/s|1/s|/s|per second|images per second|images/s"),
        entry("1/s", "1", Prefixes.NONE, "samples per second|samples/s|tokens per second|tokens/s|it/s|iterations/s"),
        entry("1/s", "1", Prefixes.LARGE, "Hz|hertz"),
        entry("cm", "1", Prefixes.NONE, "cm"),
        entry("mm", "1", Prefixes.NONE, "mm"),
        entry("km", "1", Prefixes.NONE, "km"),
        entry("kg", "1", Prefixes.NONE, "kg"),
        entry("J", "3600", Prefixes.LARGE, "Wh"),
        entry("J", "1", Prefixes.LARGE, "J|joule|joules"),
        entry("W", "1", Prefixes.LARGE, "W|watt|watts"),
    };

    private static final Map<String, Unit> BY_SPELLING = bySpelling();

    private Units() {}

    /** The unit spelled so; long words in any case. */
    static Optional<Unit> find(String words) {
        Unit exact = BY_SPELLING.get(words);
        return exact != null || words.length() < 4
                ? Optional.ofNullable(exact)
                : Optional.ofNullable(BY_SPELLING.get(words.toLowerCase(Locale.ROOT)));
    }

    /** What may have to be agreed about units: the size of binary prefixes, and the unit that plain numbers count. */
    static List<String> conventions() {
        return BY_SPELLING.values().stream()
                .flatMap(unit -> Stream.concat(
                        unit.binary().map(binary -> unit.binaryConvention()).stream(),
                        unit.isScaled() ? Stream.of(unit.plainConvention()) : Stream.empty()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Unit> bySpelling() {
        Map<String, Unit> units = new HashMap<>();
        for (Entry entry : ALL) {
            Map<String, Unit> more = new HashMap<>();
            entry.addTo(more);
            more.forEach(units::putIfAbsent);
        }
        // A bare B is a billion as often as a byte, and a bare b is neither.
        units.remove("B");
        units.remove("b");
        return units;
    }

    private static Entry entry(String name, String factor, Prefixes prefixes, String spellings) {
        String[] fraction = factor.split("/");
        BigFraction value = new BigFraction(new BigInteger(fraction[0]));
        return new Entry(
                name, fraction.length == 1 ? value : value.divide(new BigInteger(fraction[1])), prefixes, spellings);
    }
}
