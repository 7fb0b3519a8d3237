package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What is known of one database.
 *
 * @param environment where it was measured
 * @param cells the work
 * @param cold the first result of a process
 * @param growth the work on more and more rows
 */
record Results(Environment environment, List<Measure> cells, List<ColdMeasure> cold, List<GrowthMeasure> growth) {
    Optional<Measure> cell(Work work, PeerName peer) {
        return cells.stream()
                .filter(each -> each.work() == work && each.peer() == peer)
                .findFirst();
    }

    Optional<ColdMeasure> cold(PeerName peer) {
        return cold.stream().filter(each -> each.peer() == peer).findFirst();
    }

    Optional<GrowthMeasure> growth(Growth work, PeerName peer, int rows) {
        return growth.stream()
                .filter(each -> each.growth() == work && each.peer() == peer && each.rows() == rows)
                .findFirst();
    }

    /** Newer results in place of older ones of the same cells. */
    Results with(Results newer) {
        return new Results(
                environment,
                merge(cells, newer.cells, (a, b) -> a.work() == b.work() && a.peer() == b.peer()),
                newer.cold.isEmpty() ? cold : newer.cold,
                merge(
                        growth,
                        newer.growth,
                        (a, b) -> a.growth() == b.growth() && a.peer() == b.peer() && a.rows() == b.rows()));
    }

    private static <T> List<T> merge(List<T> older, List<T> newer, BiPredicate<T, T> same) {
        List<T> merged = new ArrayList<>(older);
        merged.removeIf(old -> newer.stream().anyMatch(each -> same.test(old, each)));
        merged.addAll(newer);
        return merged;
    }
}
