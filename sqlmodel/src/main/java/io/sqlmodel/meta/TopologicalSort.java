package io.sqlmodel.meta;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Orders things by what they depend on (Tarjan's strongly connected components, without recursion). The order is
 * deterministic: it follows the order of the nodes wherever the dependencies leave a choice.
 */
public final class TopologicalSort {
    private TopologicalSort() {}

    /**
     * Groups nodes so that each group comes after all those it depends on. A group has one node, or several that
     * depend on each other in a cycle.
     *
     * @param <N> the nodes, told apart by identity
     * @param nodes the nodes
     * @param dependencies what a node depends on; what is not among the nodes is passed over
     * @return the groups, the nodes of each in the order given
     */
    public static <N> List<List<N>> groups(
            Collection<N> nodes, Function<? super N, ? extends Iterable<? extends N>> dependencies) {
        return new Search<N>(nodes, dependencies).run();
    }

    /** A node on its way through the search. */
    private static final class Mark<N> {
        final N node;
        final int position;
        int index = -1;
        int low;
        boolean open;
        Iterator<? extends N> rest = List.<N>of().iterator();

        Mark(N node, int position) {
            this.node = node;
            this.position = position;
        }
    }

    private static final class Search<N> {
        private final IdentityHashMap<N, Mark<N>> marks = new IdentityHashMap<>();
        private final List<Mark<N>> all = new ArrayList<>();
        private final Function<? super N, ? extends Iterable<? extends N>> dependencies;
        private final Deque<Mark<N>> path = new ArrayDeque<>();
        private final Deque<Mark<N>> open = new ArrayDeque<>();
        private final List<List<N>> groups = new ArrayList<>();
        private int next;

        Search(Collection<N> nodes, Function<? super N, ? extends Iterable<? extends N>> dependencies) {
            this.dependencies = dependencies;
            for (N node : nodes) {
                Mark<N> mark = new Mark<>(node, all.size());
                if (marks.putIfAbsent(node, mark) == null) {
                    all.add(mark);
                }
            }
        }

        List<List<N>> run() {
            for (Mark<N> start : all) {
                if (start.index < 0) {
                    enter(start);
                    while (!path.isEmpty()) {
                        step(path.element());
                    }
                }
            }
            return groups;
        }

        private void enter(Mark<N> mark) {
            mark.index = next;
            mark.low = next++;
            mark.open = true;
            mark.rest = dependencies.apply(mark.node).iterator();
            path.push(mark);
            open.push(mark);
        }

        private void step(Mark<N> mark) {
            while (mark.rest.hasNext()) {
                Mark<N> other = marks.get(mark.rest.next());
                if (other == null) {
                    continue;
                }
                if (other.index < 0) {
                    enter(other);
                    return;
                }
                if (other.open) {
                    mark.low = Math.min(mark.low, other.index);
                }
            }
            path.pop();
            if (!path.isEmpty()) {
                path.element().low = Math.min(path.element().low, mark.low);
            }
            if (mark.low == mark.index) {
                close(mark);
            }
        }

        private void close(Mark<N> root) {
            List<Mark<N>> group = new ArrayList<>();
            Mark<N> mark;
            do {
                mark = open.pop();
                mark.open = false;
                group.add(mark);
            } while (mark != root);
            group.sort((a, b) -> Integer.compare(a.position, b.position));
            List<N> nodes = new ArrayList<>(group.size());
            for (Mark<N> each : group) {
                nodes.add(each.node);
            }
            groups.add(Collections.unmodifiableList(nodes));
        }
    }
}
