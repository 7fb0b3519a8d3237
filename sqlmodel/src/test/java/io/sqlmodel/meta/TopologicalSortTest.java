package io.sqlmodel.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopologicalSortTest {
    private static List<List<String>> sort(List<String> nodes, Map<String, List<String>> dependencies) {
        return TopologicalSort.groups(nodes, node -> dependencies.getOrDefault(node, List.of()));
    }

    @Test
    void independentNodesKeepTheirOrder() {
        assertThat(sort(List.of("c", "a", "b"), Map.of())).containsExactly(List.of("c"), List.of("a"), List.of("b"));
    }

    @Test
    void whatIsDependedOnComesFirst() {
        assertThat(sort(List.of("hero", "team"), Map.of("hero", List.of("team"))))
                .containsExactly(List.of("team"), List.of("hero"));
    }

    @Test
    void aCycleIsOneGroupInTheOrderGiven() {
        assertThat(sort(List.of("x", "a", "b"), Map.of("a", List.of("b"), "b", List.of("a"), "x", List.of("b"))))
                .containsExactly(List.of("a", "b"), List.of("x"));
    }

    @Test
    void dependenciesOutsideTheNodesArePassedOver() {
        assertThat(sort(List.of("hero"), Map.of("hero", List.of("team", "hero"))))
                .containsExactly(List.of("hero"));
    }

    @Test
    void aLongChainDoesNotOverflowTheStack() {
        List<Integer> nodes = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            nodes.add(1_000 + i);
        }
        List<List<Integer>> groups = TopologicalSort.groups(
                nodes, node -> node < 100_999 ? List.of(nodes.get(node - 999)) : List.<Integer>of());
        assertThat(groups).hasSize(100_000);
        assertThat(groups.get(0)).containsExactly(100_999);
    }
}
