package org.gradcheck.tensor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All functions of tensors, by name; each family has a list of its own. */
public final class TensorFunctions {

    private static final Map<String, TensorFunction> ALL = byName(List.of(
            LinearAlgebra.ALL,
            MatrixFunctions.ALL,
            Whitening.ALL,
            Reductions.ALL,
            Extremes.ALL,
            Rearrangements.ALL,
            SoftmaxFunctions.ALL,
            Correlations.ALL,
            Convolutions.ALL,
            TransposedConvolutions.ALL,
            Pools.ALL,
            AdaptivePools.ALL,
            Normalisations.ALL,
            ScaleNorms.ALL,
            BatchStatistics.ALL,
            Dropout.ALL,
            Regression.ALL,
            BinaryLosses.ALL,
            ClassLosses.ALL,
            AttentionFunctions.ALL,
            List.of(MultiHeadAttention.FUNCTION),
            RecurrentFunctions.ALL,
            ClassMeasures.ALL,
            ConfusionFunctions.ALL,
            Ranking.ALL,
            Information.ALL,
            Impurity.ALL));

    private TensorFunctions() {}

    public static Optional<TensorFunction> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** All of them, by name in alphabetical order. */
    public static Collection<TensorFunction> all() {
        return List.copyOf(ALL.values());
    }

    private static Map<String, TensorFunction> byName(List<List<TensorFunction>> families) {
        Map<String, TensorFunction> byName = new TreeMap<>();
        families.stream().flatMap(Collection::stream).forEach(function -> {
            if (byName.put(function.name(), function) != null) {
                throw new IllegalStateException("two functions have the name " + function.name());
            }
        });
        return byName;
    }
}
