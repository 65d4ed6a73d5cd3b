package org.gradcheck.rubric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.calculator.Known;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;

/**
 * How the answers of parts follow from answers to earlier ones, without the author saying so: a calculation that contains
 * the whole calculation of an earlier part goes on from that, and so does what calculators say a result is made of. What
 * does not come to the key with the right answers is left out.
 */
final class FollowUps {

    /** More ways to an answer are not tried. */
    private static final int MOST = 4;

    private final World world;
    private final Map<String, Value> key;
    private final NormalForm form;
    private final Stated stated = new Stated();

    private FollowUps(World world, Map<String, Value> key) {
        this.world = world;
        this.key = key;
        this.form = new NormalForm(world.known().definitions());
    }

    /** Part id to the ways in which its answer follows from earlier ones. */
    static Map<String, List<Expected>> of(List<PartDraft> drafts, World world, Map<String, Value> key) {
        FollowUps followUps = new FollowUps(world, key);
        Map<String, List<Expected>> all = new LinkedHashMap<>();
        for (PartDraft draft : drafts) {
            Value right = key.get(draft.id());
            Optional<Expression> calculation =
                    draft.answer().map(Claim::expected).flatMap(Expected::calculation);
            if (right != null && calculation.isPresent()) {
                Expression normal = followUps.form.of(calculation.get());
                all.put(draft.id(), followUps.ways(normal, right));
                followUps.stated.add(draft.id(), normal);
            }
        }
        return all;
    }

    private List<Expected> ways(Expression calculation, Value right) {
        if (stated.isEmpty()) {
            return List.of();
        }
        Known known = world.known();
        return new Unfolding(stated, known, key, form)
                .ways(calculation).stream()
                        .map(way -> (Expected) new ComputedAnswer(way, known, world.mentions(way)))
                        .filter(way -> !way.earlier().isEmpty())
                        .filter(way -> new Likeness(right, way.value(key)).isEqual())
                        .distinct()
                        .limit(MOST)
                        .toList();
    }
}
