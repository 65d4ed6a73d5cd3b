package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;

/** The places in an array of a shape. */
final class Places {

    private Places() {}

    /** The index of each place, the last axis running fastest. */
    static List<int[]> of(List<Integer> shape) {
        int size = Tensor.size(shape);
        List<int[]> places = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            places.add(place(i, shape));
        }
        return places;
    }

    private static int[] place(int position, List<Integer> shape) {
        int[] place = new int[shape.size()];
        int rest = position;
        for (int axis = shape.size() - 1; axis >= 0; axis--) {
            place[axis] = rest % shape.get(axis);
            rest /= shape.get(axis);
        }
        return place;
    }

    /** Where a place stands in the list of all; -1 if it lies outside. */
    static int position(int[] place, List<Integer> shape) {
        int position = 0;
        for (int axis = 0; axis < place.length; axis++) {
            if (place[axis] < 0 || place[axis] >= shape.get(axis)) {
                return -1;
            }
            position = position * shape.get(axis) + place[axis];
        }
        return position;
    }
}
