package org.gradcheck.network;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The networks that everyone asks about, as they were published. Their descriptions lie beside this class, one file for
 * each family; activation functions work in place in them, so that the counts of activations leave them out.
 */
public final class Networks {

    private static final Map<String, String> FAMILIES = new TreeMap<>();

    private static final Map<String, Map<String, Network>> LOADED = new ConcurrentHashMap<>();

    static {
        family("lenet", "lenet5", "lenet_caffe");
        family("alexnet", "alexnet", "alexnet_grouped", "alexnet_torchvision", "zfnet");
        family("vgg", "vgg11", "vgg13", "vgg16", "vgg19");
        family("vgg_bn", "vgg11_bn", "vgg13_bn", "vgg16_bn", "vgg19_bn");
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
        family("resnet", "resnext50_32x4d", "resnext101_32x8d", "resnext101_64x4d");
        family("resnet", "wide_resnet50_2", "wide_resnet101_2");
        family("resnet_cifar", "resnet20_cifar", "resnet32_cifar", "resnet44_cifar", "resnet56_cifar");
        family("resnet_cifar", "resnet110_cifar", "resnet18_cifar");
        family("densenet", "densenet121", "densenet161", "densenet169", "densenet201");
        family("mobilenet", "mobilenet_v1", "mobilenet_v2", "mobilenet_v3_small", "mobilenet_v3_large");
        family("mnasnet", "mnasnet0_5", "mnasnet0_75", "mnasnet1_0", "mnasnet1_3");
        family("efficientnet", "efficientnet_b0", "efficientnet_b1", "efficientnet_b2", "efficientnet_b3");
        family("efficientnet", "efficientnet_b4", "efficientnet_b5", "efficientnet_b6", "efficientnet_b7");
        family("efficientnet_v2", "efficientnet_v2_s", "efficientnet_v2_m", "efficientnet_v2_l");
        family("shufflenet", "shufflenet_v2_x0_5", "shufflenet_v2_x1_0", "shufflenet_v2_x1_5", "shufflenet_v2_x2_0");
        family("regnet", "regnet_x_400mf", "regnet_x_800mf", "regnet_x_1_6gf", "regnet_x_3_2gf", "regnet_x_8gf");
        family("regnet", "regnet_x_16gf", "regnet_x_32gf", "regnet_y_400mf", "regnet_y_800mf", "regnet_y_1_6gf");
        family("regnet", "regnet_y_3_2gf", "regnet_y_8gf", "regnet_y_16gf", "regnet_y_32gf", "regnet_y_128gf");
        family("convnext", "convnext_tiny", "convnext_small", "convnext_base", "convnext_large");
        family("swin", "swin_t", "swin_s", "swin_b", "swin_v2_t", "swin_v2_s", "swin_v2_b");
        family("squeezenet", "squeezenet1_0", "squeezenet1_1");
        family("unet", "unet");
        family("transformer", "vit_b_16", "vit_b_32", "vit_l_16", "vit_l_32", "vit_h_14");
        family("transformer", "bert_base", "bert_large", "gpt2", "gpt2_medium", "gpt2_large", "gpt2_xl");
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
