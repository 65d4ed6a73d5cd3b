package org.gradcheck.network;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The networks that everyone asks about, as they were published. Their descriptions lie beside this class, one file for
 * each family; activations are left out of them, so that activation counts are those of functions that work in place.
 */
public final class Networks {

    private static final Map<String, String> FAMILIES = new TreeMap<>();

    private static final Map<String, Map<String, Network>> LOADED = new ConcurrentHashMap<>();

    static {
        family("lenet", "lenet5");
        family("alexnet", "alexnet", "alexnet_grouped", "alexnet_torchvision", "zfnet");
        family("vgg", "vgg11", "vgg13", "vgg16", "vgg19");
        family("googlenet", "googlenet", "inception_3a", "inception_3a_naive", "inception_3b", "inception_4a");
        family(
                "googlenet",
                "inception_4b",
                "inception_4c",
                "inception_4d",
                "inception_4e",
                "inception_5a",
                "inception_5b");
        family("googlenet_bn", "googlenet_bn", "googlenet_bn_with_heads");
        family("inception_v3", "inception_v3", "inception_v3_without_head");
        family("resnet", "resnet18", "resnet34", "resnet50", "resnet101", "resnet152", "resnet50_v1");
        family("resnet", "resnext50_32x4d", "wide_resnet50_2");
        family("resnet_cifar", "resnet20_cifar", "resnet32_cifar", "resnet44_cifar", "resnet56_cifar");
        family("resnet_cifar", "resnet110_cifar", "resnet18_cifar");
        family("densenet", "densenet121", "densenet169");
        family("mobilenet", "mobilenet_v1", "mobilenet_v2", "mobilenet_v3_small");
        family("efficientnet", "efficientnet_b0");
        family("shufflenet", "shufflenet_v2_x1_0");
        family("regnet", "regnet_x_400mf");
        family("convnext", "convnext_tiny");
        family("squeezenet", "squeezenet1_0", "squeezenet1_1");
        family("unet", "unet");
        family("transformer", "vit_b_16", "bert_base", "gpt2");
    }

    private Networks() {}

    private static void family(String file, String... networks) {
        for (String network : networks) {
            FAMILIES.put(network, file);
        }
    }

    /** The network of that name; its family's file is read when it is first asked for. */
    public static Optional<Network> find(String name) {
        return Optional.ofNullable(FAMILIES.get(name))
                .map(file -> LOADED.computeIfAbsent(file, NetworkFamily::load))
                .map(family -> family.get(name));
    }

    public static Set<String> names() {
        return Collections.unmodifiableSet(FAMILIES.keySet());
    }

    /** The file that a network is described in. */
    static Optional<String> family(String network) {
        return Optional.ofNullable(FAMILIES.get(network));
    }
}
