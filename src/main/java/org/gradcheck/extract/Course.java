package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The best way through a document: at each sighting it goes on in the node where it is, or begins another; a row of a table
 * may belong to another without that. Found by dynamic
 * programming over sightings and nodes (Viterbi, 1967), forwards for the way and backwards for how much worse the best way
 * through each other node would be.
 */
final class Course {

    private static final int NEVER = -1_000_000;
    private static final int STAYS = -1;

    private final List<Node> nodes;
    private final List<Sighting> sightings;
    private final Move move;
    private final int[][] until;
    private final int[][] after;
    private final short[][] from;
    private final short[][] by;
    private final int total;

    Course(Outline outline, List<Sighting> sightings, Move move) {
        this.nodes = outline.nodes();
        this.sightings = List.copyOf(sightings);
        this.move = move;
        int count = sightings.size();
        this.until = new int[count + 1][nodes.size()];
        this.after = new int[count + 1][nodes.size()];
        this.from = new short[count + 1][nodes.size()];
        this.by = new short[count + 1][nodes.size()];
        Arrays.fill(until[0], NEVER);
        until[0][0] = 0;
        for (int i = 0; i < count; i++) {
            forward(i);
        }
        for (Node node : nodes) {
            after[count][node.number()] = move.end(node);
        }
        for (int i = count - 1; i >= 0; i--) {
            backward(i);
        }
        this.total = Arrays.stream(ends()).max().orElseThrow();
    }

    private void forward(int i) {
        Sighting sighting = sightings.get(i);
        int[] before = until[i];
        int[] now = until[i + 1];
        if (sighting.opensFile()) {
            Arrays.fill(now, NEVER);
            int best = best(before);
            now[0] = before[best];
            from[i + 1][0] = (short) best;
            by[i + 1][0] = STAYS;
            return;
        }
        for (int node = 0; node < now.length; node++) {
            now[node] = before[node] + sighting.asText(nodes.get(node));
            from[i + 1][node] = (short) node;
            by[i + 1][node] = STAYS;
        }
        for (int option = 0; option < sighting.options().size(); option++) {
            Option to = sighting.options().get(option);
            int target = to.node().number();
            int[] way = move.points(to);
            for (int node = 0; node < before.length; node++) {
                int worth = before[node] <= NEVER / 2 ? NEVER : before[node] + way[node] + to.points();
                int then = to.onlyThisRow() ? node : target;
                if (worth > now[then]) {
                    now[then] = worth;
                    from[i + 1][then] = (short) node;
                    by[i + 1][then] = (short) option;
                }
            }
        }
    }

    private void backward(int i) {
        Sighting sighting = sightings.get(i);
        for (int node = 0; node < nodes.size(); node++) {
            after[i][node] = after[i + 1][sighting.opensFile() ? 0 : node] + sighting.asText(nodes.get(node));
        }
        for (Option to : sighting.options()) {
            int[] way = move.points(to);
            for (int node = 0; node < way.length; node++) {
                int then = to.onlyThisRow() ? node : to.node().number();
                after[i][node] = Math.max(after[i][node], after[i + 1][then] + to.points() + way[node]);
            }
        }
    }

    private static int best(int[] worths) {
        int best = 0;
        for (int node = 1; node < worths.length; node++) {
            best = worths[node] > worths[best] ? node : best;
        }
        return best;
    }

    /** What the best way to each last node is worth. */
    private int[] ends() {
        int count = sightings.size();
        return IntStream.range(0, nodes.size())
                .map(node -> until[count][node] + after[count][node])
                .toArray();
    }

    /** What the best way is worth. */
    int points() {
        return total;
    }

    /** What is begun at each sighting on the best way; empty where it is mere text. */
    List<Optional<Option>> taken() {
        List<Optional<Option>> taken = new ArrayList<>(Collections.nCopies(sightings.size(), Optional.empty()));
        int node = best(ends());
        for (int i = sightings.size(); i > 0; i--) {
            int option = by[i][node];
            if (option != STAYS) {
                taken.set(i - 1, Optional.of(sightings.get(i - 1).options().get(option)));
            }
            node = from[i][node];
        }
        return taken;
    }

    /** The nodes in which some way that is less worse than a margin is behind a sighting, the best way's first. */
    Set<Node> nearlyBest(int sighting, int margin) {
        Set<Node> near = new LinkedHashSet<>();
        for (int lead = 0; lead <= 1; lead++) {
            for (int node = 0; node < nodes.size(); node++) {
                int behind = total - until[sighting + 1][node] - after[sighting + 1][node];
                if (lead == 0 ? behind == 0 : behind > 0 && behind < margin) {
                    near.add(nodes.get(node));
                }
            }
        }
        return near;
    }
}
