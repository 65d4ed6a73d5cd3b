package org.gradcheck.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** All layer types. */
final class Layers {

    /** All but activation functions. */
    private static final List<LayerType> OTHERS = List.of(
            Convolution.type("conv"),
            DepthwiseConvolution.TYPE,
            SeparableConvolution.TYPE,
            TransposedConvolution.TYPE,
            Pooling.type("pool"),
            Pooling.type("max_pool"),
            Pooling.type("avg_pool"),
            AdaptivePooling.global("global_pool"),
            AdaptivePooling.type("adaptive_max_pool"),
            AdaptivePooling.type("adaptive_avg_pool"),
            Upsampling.TYPE,
            Cropping.TYPE,
            Channels.padding("pad_channels"),
            Channels.part("split"),
            Linear.type("linear"),
            Flatten.TYPE,
            Branches.type("branches", Junction.CONCATENATION),
            Branches.type("concat", Junction.CONCATENATION),
            Branches.type("sum", Junction.SUM),
            Branches.residual("residual"),
            Inception.TYPE,
            SqueezeExcite.TYPE,
            Repetition.TYPE,
            LayerType.of(
                    Signature.of("sequence", Parameter.required("layers", Kind.ANY)),
                    (arguments, nested) -> nested.at("layers").sequence(arguments.get("layers"))),
            AuxiliaryHead.TYPE,
            FurtherInput.TYPE,
            Embedding.TYPE,
            Tokens.positions("position_embedding"),
            Tokens.segments("segment_embedding"),
            Tokens.first("class_token"),
            Tokens.one("first_token"),
            Tokens.mean("mean_token"),
            PatchEmbedding.TYPE,
            Sequencing.TYPE,
            Sequencing.BACK,
            ChannelsLast.TYPE,
            ChannelsLast.BACK,
            ChannelsLast.MERGING,
            Recurrent.type("rnn", 1, 1),
            Recurrent.type("lstm", 4, 5),
            Recurrent.type("gru", 3, 3),
            Attention.TYPE,
            WindowAttention.TYPE,
            Transformer.ENCODER,
            Transformer.DECODER,
            Normalisation.channels("batch_norm", true),
            Normalisation.channels("instance_norm", false),
            Normalisation.groups("group_norm"),
            Normalisation.layerNorm("layer_norm"),
            Normalisation.rootMeanSquare("rms_norm"),
            LearnedScale.TYPE,
            ParametricRelu.TYPE,
            PassThrough.inPlace("dropout", "p"),
            PassThrough.inPlace("stochastic_depth", "p"),
            PassThrough.type("channel_shuffle", "groups"),
            PassThrough.type("lrn", "size", "alpha", "beta", "k"),
            PassThrough.inPlace("identity"));

    private static final Map<String, LayerType> BY_NAME = Stream.concat(OTHERS.stream(), ActivationLayer.TYPES.stream())
            .collect(Collectors.toMap(LayerType::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private Layers() {}

    static Optional<LayerType> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static Set<String> names() {
        return BY_NAME.keySet();
    }
}
