package org.gradcheck.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All layer types. */
final class Layers {

    private static final List<LayerType> ALL = List.of(
            Convolution.type("conv"),
            TransposedConvolution.TYPE,
            SeparableConvolution.TYPE,
            Pooling.type("pool"),
            Pooling.type("max_pool"),
            Pooling.type("avg_pool"),
            AdaptivePooling.global("global_pool"),
            AdaptivePooling.type("adaptive_max_pool"),
            AdaptivePooling.type("adaptive_avg_pool"),
            Linear.type("linear"),
            Flatten.TYPE,
            Branches.type("branches"),
            Branches.type("concat"),
            Inception.TYPE,
            Repetition.TYPE,
            Embedding.TYPE,
            Recurrent.type("rnn", 1),
            Recurrent.type("lstm", 4),
            Recurrent.type("gru", 3),
            Attention.TYPE,
            Transformer.ENCODER,
            Transformer.DECODER,
            Normalisation.channels("batch_norm"),
            Normalisation.channels("instance_norm"),
            Normalisation.groups("group_norm"),
            Normalisation.lastAxis("layer_norm"),
            Normalisation.rootMeanSquare("rms_norm"),
            ParametricRelu.TYPE,
            PassThrough.type("relu"),
            PassThrough.type("relu6"),
            PassThrough.type("leaky_relu", "slope"),
            PassThrough.type("elu", "alpha"),
            PassThrough.type("gelu"),
            PassThrough.type("silu"),
            PassThrough.type("tanh"),
            PassThrough.type("sigmoid"),
            PassThrough.type("softplus"),
            PassThrough.type("softmax", "axis"),
            PassThrough.type("dropout", "p"),
            PassThrough.type("lrn", "size"));

    private static final Map<String, LayerType> BY_NAME = ALL.stream()
            .collect(Collectors.toMap(LayerType::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private Layers() {}

    static Optional<LayerType> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static Set<String> names() {
        return BY_NAME.keySet();
    }
}
