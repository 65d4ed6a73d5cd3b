package org.gradcheck.document.latex;

import java.util.Optional;

/** Accents, and commands that stand for a character; {@link LatexSymbols} knows which. */
final class LatexCharacters implements LatexFamily {

    private final LatexReading reading;

    LatexCharacters(LatexReading reading) {
        this.reading = reading;
    }

    @Override
    public boolean run(TexToken command) {
        String name = command.name();
        Optional<String> character = LatexSymbols.character(name);
        if (isAccent(name)) {
            String letter = TexTokens.text(reading.stream().argument());
            reading.output().text(command, LatexSymbols.accented(name, letter));
        } else {
            character.ifPresent(text -> reading.output().text(command, text));
        }
        return isAccent(name) || character.isPresent();
    }

    /** {@code \c} and the like are accents only where a letter in braces follows. */
    private boolean isAccent(String name) {
        return LatexSymbols.isAccent(name)
                && (!Character.isLetter(name.charAt(0)) || reading.stream().isAtGroup());
    }

    /** What a character of running text prints, together with those it is joined with. */
    static String ligature(TexToken token, TexStream stream) {
        if (token.isCharacter('~')) {
            return " ";
        }
        if (token.isCharacter('-') && stream.takeIf('-')) {
            return stream.takeIf('-') ? "—" : "–";
        }
        if (token.isCharacter('`')) {
            return stream.takeIf('`') ? "“" : "‘";
        }
        if (token.isCharacter('\'')) {
            return stream.takeIf('\'') ? "”" : "’";
        }
        return token.text();
    }
}
