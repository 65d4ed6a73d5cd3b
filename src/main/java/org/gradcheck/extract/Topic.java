package org.gradcheck.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question is about: the thing it asks for, and the words that tell it from its like. */
final class Topic {

    /** How a number bears on the question. */
    enum Bearing {
        /** It is a number of something else. */
        ELSEWHERE,
        /** Nothing tells. */
        OPEN,
        /** It is called what the question asks for. */
        ASKED,
        /** It is also told apart from its like as the question does: {@code weights}, not {@code biases}. */
        EXACT
    }

    private static final Pattern IDENTIFIER = Pattern.compile("\\b[a-z]+_?\\d+[a-z]?\\b|\\b[a-z]+_[a-z]+\\b");

    /** Numbers that are chosen before training begins. */
    private static final Set<String> CHOSEN_BEFORE = Set.copyOf(
            Terms.of(
                    "lr rate eta momentum beta epsilon eps batch decay lambda gamma alpha seed dropout patience warmup temperature stride padding kernel input"));

    private static final Pattern LITERAL =
            Pattern.compile("[-−]?\\d[\\d.,]*(?:[eE][-−+]?\\d+|(?:\\s*[x×]\\s*\\d+){1,8}+)?%?");

    private static final Pattern NUMBER_AT_END = Pattern.compile("_?\\d+$");

    private static final Pattern LAST_WORDS = Pattern.compile("[\\p{L}-]+(?: (?:size|rate|ratio|decay))?$");

    private static final Pattern NAME_BEFORE = Pattern.compile("([\\p{L}_][\\p{L}\\d_ -]{0,40})\\s*[:=]?\\s*$");

    private final String ask;
    private final Set<String> nouns;
    private final Set<String> identifiers = new LinkedHashSet<>();
    private final Contrasts contrasts;

    Topic(String ask) {
        this.ask = ask.toLowerCase(Locale.ROOT);
        nouns = AskedThing.nouns(this.ask);
        for (Matcher name = IDENTIFIER.matcher(this.ask); name.find(); ) {
            identifiers.add(name.group());
        }
        contrasts = Contrasts.in(this.ask);
    }

    /** Whether these signs stand in the question. */
    boolean isAbout(String signs) {
        return ask.contains(signs);
    }

    /** Whether the question names nothing of which the answer is a number. */
    boolean isOpen() {
        return nouns.isEmpty();
    }

    /** Whether a number behind these words is a name that the question asks for, as in "Which epoch?" */
    boolean asksWhich(String words) {
        List<String> terms = Terms.of(words);
        return !terms.isEmpty() && nouns.contains(terms.get(terms.size() - 1));
    }

    /** Whether a statement only repeats a number that was chosen before, such as the learning rate. */
    boolean isGiven(Statement statement) {
        List<String> members = statement.chain().members();
        if (members.size() > 2 || !LITERAL.matcher(statement.chain().last()).matches()) {
            return false;
        }
        List<String> name = Terms.of(statement.isChain() ? name(statement) : subject(statement));
        return name.stream()
                        .anyMatch(word -> CHOSEN_BEFORE.contains(
                                NUMBER_AT_END.matcher(word).replaceFirst("")))
                && name.stream().noneMatch(word -> Terms.of(ask).contains(word));
    }

    /** The words right before a bare number, without those that lead over to it. */
    private static String subject(Statement statement) {
        String before = statement.before().replaceFirst("\\s*(?:\\bof|\\bis|:)?\\s*$", "");
        Matcher words = LAST_WORDS.matcher(before);
        return words.find() ? words.group() : "";
    }

    /** What stands before an equals sign or colon; empty if nothing does. */
    static String name(Statement statement) {
        String first = statement.chain().members().get(0);
        if (statement.isChain() && !first.isEmpty()) {
            return first;
        }
        Matcher name = NAME_BEFORE.matcher(statement.before());
        return name.find() ? name.group(1).strip() : "";
    }

    /** How a statement bears on the question, by the words around it. */
    Bearing bearing(Statement statement, Sentence sentence) {
        Counted counted = Counted.of(statement);
        String label = (name(statement) + " " + String.join(" ", counted.words())).toLowerCase(Locale.ROOT);
        String clause = sentence.clause();
        if (ask.contains("which") && asksWhich(statement.before())) {
            return Bearing.ASKED;
        }
        if (contrasts.tellApart(label + " " + clause)) {
            return Bearing.ELSEWHERE;
        }
        if (contrasts.areMet(label)
                || identifiers.stream().anyMatch(name -> label.strip().equals(name) || clause.startsWith(name + " "))) {
            return Bearing.EXACT;
        }
        if (counted.terms().stream().anyMatch(nouns::contains)) {
            return Bearing.ASKED;
        }
        if (counted.isForeign() && !(statement.after().strip().startsWith("times") && ask.contains("times"))) {
            return Bearing.ELSEWHERE;
        }
        return calls(clause) || calls(label) ? Bearing.ASKED : Bearing.OPEN;
    }

    /** Whether a text ends with the unit that is asked for. */
    boolean hasUnit(String text) {
        return Counted.unit(text).stream().anyMatch(nouns::contains);
    }

    private boolean calls(String words) {
        return Terms.of(words).stream().anyMatch(nouns::contains);
    }
}
