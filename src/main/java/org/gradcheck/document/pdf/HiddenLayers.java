package org.gradcheck.document.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Whether what is painted now belongs to a layer that is switched off (ISO 32000-1, 8.11). */
final class HiddenLayers {

    private static final COSName OCGS = COSName.getPDFName("OCGs");
    private static final int LONGEST = 1_000;

    private final LayerStates states;
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int steps;

    HiddenLayers(PDDocument document) {
        this.states = new LayerStates(document);
    }

    /** What is marked belongs to a layer where its tag says so. */
    void begin(@Nullable COSName tag, @Nullable COSDictionary layer) {
        enter(COSName.OC.equals(tag) ? layer : null);
    }

    /** A form, picture or annotation may name its layer. */
    void enter(@Nullable COSDictionary layer) {
        open.push(isOff() || layer != null && !isOn(layer));
    }

    void end() {
        open.poll();
    }

    /** Whether what belongs to a thing's layer is hidden. */
    boolean hides(COSDictionary thing) {
        COSDictionary layer = thing.getCOSDictionary(COSName.OC);
        return isOff() || layer != null && !isOn(layer);
    }

    int depth() {
        return open.size();
    }

    /** Ends what a form began and did not end; what it ended beyond that was not its own. */
    void returnTo(int depth, boolean off) {
        while (open.size() > depth) {
            open.pop();
        }
        while (open.size() < depth) {
            open.push(off);
        }
    }

    boolean isOff() {
        return !open.isEmpty() && open.element();
    }

    private boolean isOn(COSDictionary layer) {
        if (!COSName.getPDFName("OCMD").equals(layer.getCOSName(COSName.TYPE))) {
            return states.isOn(layer);
        }
        steps = 0;
        return layer.getDictionaryObject(COSName.VE) instanceof COSArray expression ? isTrue(expression) : holds(layer);
    }

    /** The layers of a membership, and how many of them have to be on. */
    private boolean holds(COSDictionary membership) {
        COSBase members = membership.getDictionaryObject(OCGS);
        int on = 0;
        int off = 0;
        for (COSBase member : members instanceof COSArray array ? array.toList() : Collections.singletonList(members)) {
            Optional<Boolean> state = LayerStates.dictionary(member).map(states::isOn);
            on += state.orElse(false) ? 1 : 0;
            off += state.orElse(true) ? 0 : 1;
        }
        if (on + off == 0) {
            return true;
        }
        return switch (membership.getNameAsString(COSName.P, "AnyOn")) {
            case "AllOn" -> off == 0;
            case "AnyOff" -> off > 0;
            case "AllOff" -> on == 0;
            default -> on > 0;
        };
    }

    /** An expression of layers with And, Or and Not. */
    private boolean isTrue(COSArray expression) {
        if (++steps > LONGEST) {
            throw new PageLimit();
        }
        String operator = expression.size() > 0 ? expression.getName(0, "") : "";
        boolean and = !operator.equals("Or");
        boolean holds = and;
        for (int i = 1; i < expression.size(); i++) {
            COSBase part = expression.getObject(i);
            boolean value = part instanceof COSArray inner
                    ? isTrue(inner)
                    : !(part instanceof COSDictionary layer) || states.isOn(layer);
            if (operator.equals("Not")) {
                return !value;
            }
            holds = and ? holds && value : holds || value;
        }
        return holds;
    }
}
