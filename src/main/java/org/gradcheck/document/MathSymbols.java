package org.gradcheck.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Unicode characters and the LaTeX that stands for them. */
public final class MathSymbols {

    private static final Map<String, String> COMMANDS = commands("""
            α \\alpha β \\beta γ \\gamma δ \\delta ϵ \\epsilon ε \\varepsilon ζ \\zeta η \\eta θ \\theta ϑ \\vartheta
            ι \\iota κ \\kappa λ \\lambda μ \\mu µ \\mu ν \\nu ξ \\xi π \\pi ϖ \\varpi ρ \\rho ϱ \\varrho σ \\sigma
            ς \\varsigma τ \\tau υ \\upsilon φ \\phi ϕ \\phi χ \\chi ψ \\psi ω \\omega Γ \\Gamma Δ \\Delta ∆ \\Delta
            Θ \\Theta Λ \\Lambda Ξ \\Xi Π \\Pi Σ \\Sigma Υ \\Upsilon Φ \\Phi Ψ \\Psi Ω \\Omega Ω \\Omega
            × \\times · \\cdot ⋅ \\cdot ∙ \\cdot ∗ * ÷ \\div ± \\pm ∓ \\mp − - ≤ \\leq ≥ \\geq ⩽ \\leq ⩾ \\geq ≠ \\neq
            ≈ \\approx ∼ \\sim ≃ \\simeq ≅ \\cong ≡ \\equiv ∝ \\propto ≪ \\ll ≫ \\gg → \\to ← \\leftarrow
            ↦ \\mapsto ⇒ \\Rightarrow ⟹ \\Rightarrow ⇐ \\Leftarrow ⇔ \\Leftrightarrow ↔ \\leftrightarrow
            ∂ \\partial ∇ \\nabla ∞ \\infty ∈ \\in ∉ \\notin ⊂ \\subset ⊆ \\subseteq ∪ \\cup ∩ \\cap ∅ \\emptyset
            ∀ \\forall ∃ \\exists ¬ \\neg ∧ \\land ∨ \\lor ⊕ \\oplus ⊗ \\otimes ⊙ \\odot ◦ \\circ ∘ \\circ ⊤ \\top
            ⊥ \\perp ∥ \\| ∣ | ‖ \\| ⟨ \\langle ⟩ \\rangle 〈 \\langle 〉 \\rangle ⌊ \\lfloor ⌋ \\rfloor ⌈ \\lceil
            ⌉ \\rceil ∑ \\sum ∏ \\prod ∫ \\int √ \\surd … \\ldots ⋯ \\cdots ⋮ \\vdots ⋱ \\ddots ℓ \\ell ℏ \\hbar
            ℝ \\mathbb{R} ℕ \\mathbb{N} ℤ \\mathbb{Z} ℂ \\mathbb{C} ∴ \\therefore ∵ \\because ⋆ \\star { \\{ } \\}
            % \\% & \\& # \\# $ \\$ _ \\_ ′ ' ∖ \\setminus ′′ '' ı \\imath ȷ \\jmath
            """);

    /** Words that are names of functions when they stand upright in a formula. */
    private static final Set<String> FUNCTIONS = Set.of(
            "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "log", "ln",
            "lg", "exp", "max", "min", "sup", "inf", "lim", "det", "dim", "arg", "gcd", "ker", "Pr");

    private static final Map<String, String> CHARACTERS = characters();

    private MathSymbols() {}

    private static Map<String, String> characters() {
        Map<String, String> characters = new LinkedHashMap<>();
        new TreeMap<>(COMMANDS).forEach((character, command) -> {
            if (command.matches("\\\\[A-Za-z]+")) {
                characters.putIfAbsent(command, character);
            }
        });
        return Map.copyOf(characters);
    }

    private static Map<String, String> commands(String table) {
        Map<String, String> commands = new LinkedHashMap<>();
        String[] cells = table.strip().split("\\s+");
        for (int i = 0; i + 1 < cells.length; i += 2) {
            commands.put(cells[i], cells[i + 1]);
        }
        return Map.copyOf(commands);
    }

    /** The command for a character; the text itself where it needs none. */
    public static String latex(String text) {
        return COMMANDS.getOrDefault(text, text);
    }

    /** The character a command stands for, as {@code ×} for {@code \times}; the first in the order of Unicode where there are several. */
    public static Optional<String> character(String command) {
        return Optional.ofNullable(CHARACTERS.get(command));
    }

    /** Whether these are Greek letters or operators that no running text uses. */
    public static boolean isOnlyMathematical(String text) {
        return !text.isEmpty() && text.charAt(0) >= 0x391 && text.codePoints().allMatch(c -> c >= 0x391 && c <= 0x3F5)
                || "∂∇∑∏∫√∞∈∝≪≫⌊⌋⌈⌉⊙⊗".contains(text) && !text.isEmpty();
    }

    /** Whether a word of a formula is the name of a function, such as {@code sin}. */
    public static boolean isFunction(String word) {
        return FUNCTIONS.contains(word);
    }
}
