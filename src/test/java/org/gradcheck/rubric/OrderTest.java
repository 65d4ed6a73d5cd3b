package org.gradcheck.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void each_name_comes_after_those_it_needs(int seed) {
        Random random = new Random(seed);
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        for (int i = 0; i < 50; i++) {
            Set<String> some = new TreeSet<>();
            for (int j = 0; j < 3 && i < 49; j++) {
                some.add("n" + (i + 1 + random.nextInt(49 - i)));
            }
            needs.put("n" + i, some);
        }
        Order order = Order.of(needs);
        assertThat(order.names()).hasSize(50);
        needs.forEach((name, some) -> assertThat(some)
                .allMatch(
                        needed -> order.names().indexOf(needed) < order.names().indexOf(name)));
    }

    @Test
    void a_circle_is_told_without_what_merely_leads_to_it() {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        needs.put("start", Set.of("a"));
        needs.put("a", Set.of("b"));
        needs.put("b", Set.of("a", "free"));
        needs.put("free", Set.of("given"));
        Order order = Order.of(needs);
        assertThat(order.story()).isEqualTo("a needs b, which needs a");
        assertThat(order.names()).containsExactly("free");
        assertThat(order.left()).containsExactly("start", "a", "b");
    }
}
