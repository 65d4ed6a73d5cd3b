package org.gradcheck.rubric;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Spelling;
import org.gradcheck.expression.Value;

/** Computes the key, each part after those it needs, and notes what can't be computed. */
final class KeyComputation {

    /** What nobody could write as an answer; a number that is no fraction is written as a decimal. */
    private static final int LONGEST = 20_000;

    private final Map<String, PartDraft> drafts;
    private final World world;
    private final Faults faults;
    private final Map<String, Value> key = new LinkedHashMap<>();

    private KeyComputation(Map<String, PartDraft> drafts, World world, Faults faults) {
        this.drafts = drafts;
        this.world = world;
        this.faults = faults;
    }

    /** Computes all right answers. */
    static KeyComputation of(List<PartDraft> drafts, World world, Faults faults) {
        Map<String, PartDraft> byId = drafts.stream()
                .flatMap(PartDraft::all)
                .collect(Collectors.toMap(PartDraft::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        KeyComputation computation = new KeyComputation(byId, world, faults);
        computation.computeAll();
        return computation;
    }

    private void computeAll() {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        drafts.keySet().forEach(id -> needs.put(id, earlier(id)));
        Order order = Order.of(needs);
        for (String id : order.names()) {
            answer(id).flatMap(this::value).or(() -> named(id)).ifPresent(value -> key.put(id, value));
        }
        order.left().forEach(id -> answer(id).ifPresent(this::checkParts));
        order.circle().stream().limit(1).forEach(id -> noteCircle(id, order));
    }

    private Optional<Claim> answer(String id) {
        return Optional.ofNullable(drafts.get(id)).flatMap(PartDraft::answer);
    }

    private List<PartDraft> items(String id) {
        return Optional.ofNullable(drafts.get(id)).map(PartDraft::items).orElse(List.of());
    }

    /** Several named values in one; empty if a part asks for one value, or one of several could not be computed. */
    private Optional<Value> named(String id) {
        List<PartDraft> items = items(id);
        List<Value> values = items.stream()
                .flatMap(item -> Optional.ofNullable(key.get(item.id())).stream())
                .toList();
        List<String> names = items.stream().map(PartDraft::ask).toList();
        return items.isEmpty() || values.size() < items.size()
                ? Optional.empty()
                : Optional.of(new Composite.Named(names, values));
    }

    private Set<String> earlier(String id) {
        List<PartDraft> items = items(id);
        if (!items.isEmpty()) {
            return items.stream().map(PartDraft::id).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return answer(id).map(claim -> claim.expected().earlier()).orElse(Set.of());
    }

    private void noteCircle(String id, Order order) {
        answer(id)
                .ifPresent(claim ->
                        faults.error(claim.position(), "These parts need each other: part " + order.story() + "."));
    }

    /** The key: part id to its value, as far as there is one, in the order of the parts. */
    Map<String, Value> key() {
        Map<String, Value> inOrder = new LinkedHashMap<>();
        drafts.keySet().stream().filter(key::containsKey).forEach(id -> inOrder.put(id, key.get(id)));
        return inOrder;
    }

    /** The value of a claim with the key put in; empty if there is none, which is noted. */
    Optional<Value> value(Claim claim) {
        Set<String> earlier = claim.expected().earlier();
        if (!checkParts(claim)
                || world.isBroken(claim.mentions())
                || !key.keySet().containsAll(earlier)) {
            return Optional.empty();
        }
        Value value = claim.expected().value(key);
        Optional<String> fault = why(value);
        fault.ifPresent(sentence -> faults.error(claim.position(), sentence));
        return fault.isPresent() ? Optional.empty() : Optional.of(value);
    }

    private boolean checkParts(Claim claim) {
        boolean known = true;
        for (String id : claim.expected().earlier()) {
            PartDraft draft = drafts.get(id);
            if (draft == null) {
                faults.error(
                        claim.position(), "There is no part " + id + "." + Spelling.didYouMean(id, drafts.keySet()));
            } else if (!draft.hasAnswer()) {
                faults.error(
                        claim.position(), "Part " + id + " has no answer that could be put in for part(" + id + ").");
            }
            known &= draft != null && draft.hasAnswer();
        }
        return known;
    }

    /** Why a value is none that an answer could be compared with. */
    private static Optional<String> why(Value value) {
        if (value instanceof Value.Undefined undefined) {
            String sentence = undefined.why();
            return Optional.of(
                    sentence.endsWith(".") || sentence.endsWith("?")
                            ? sentence
                            : "This has no value: " + sentence + ".");
        }
        if (!value.parts().isEmpty()) {
            return value.parts().stream().flatMap(item -> why(item).stream()).findFirst();
        }
        boolean isWritten = !(value instanceof Value.Real);
        return isWritten && value.expression().canon().length() > LONGEST
                ? Optional.of(
                        "The value has more than " + LONGEST + " characters, which nobody can write as an answer.")
                : Optional.empty();
    }
}
