package org.gradcheck.extract;

import java.util.List;

/**
 * One way to take a sighting: as the beginning of a node.
 *
 * @param others further questions that are answered here together with it
 * @param end where the text behind the label begins
 * @param points what speaks for it, apart from the way there
 * @param inner whether the label only counts within what encloses the node
 * @param step the last step of the label; empty if there is none
 * @param named whether a name tells it, for which the order matters less
 * @param clear whether the label says by itself, and not only by its order, what is meant
 * @param onlyThisRow whether the answer ends with the row, as in a table
 */
record Option(
        Node node,
        List<Node> others,
        int end,
        int points,
        boolean inner,
        String step,
        boolean named,
        boolean clear,
        boolean onlyThisRow) {

    Option {
        others = List.copyOf(others);
    }

    Option with(Sign sign) {
        return new Option(node, others, end, points + sign.points(), inner, step, named, clear, onlyThisRow);
    }
}
