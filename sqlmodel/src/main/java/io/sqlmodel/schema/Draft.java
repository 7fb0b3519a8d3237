package io.sqlmodel.schema;

import io.sqlmodel.meta.Difference;
import io.sqlmodel.meta.SchemaDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A difference while its statements are collected. */
final class Draft {
    private final Difference.Kind kind;
    private final String table;
    private final String line;
    private final List<Step> steps = new ArrayList<>();
    private boolean impossible;

    Draft(Difference.Kind kind, String table, String line) {
        this.kind = kind;
        this.table = table;
        this.line = line;
    }

    /** Adds a statement; null if the database has none for what has to be done. */
    Draft add(Phase phase, @Nullable String sql) {
        return add(phase, sql, false);
    }

    /** Adds a statement after which data may be lost. */
    Draft destroy(Phase phase, @Nullable String sql) {
        return add(phase, sql, true);
    }

    private Draft add(Phase phase, @Nullable String sql, boolean destructive) {
        if (sql == null) {
            impossible = true;
        } else {
            steps.add(new Step(phase, destructive ? SchemaDiff.DESTRUCTIVE + sql : sql, destructive));
        }
        return this;
    }

    static SchemaDiff diff(List<Draft> drafts, String database) {
        List<Step> steps = new ArrayList<>();
        drafts.forEach(draft -> steps.addAll(draft.possible()));
        steps.sort(Comparator.comparing(Step::phase));
        return new SchemaDiff(
                drafts.stream().map(draft -> draft.difference(database)).toList(),
                steps.stream().map(Step::sql).toList());
    }

    private List<Step> possible() {
        return impossible ? List.of() : steps;
    }

    private Difference difference(String database) {
        boolean destructive = possible().stream().anyMatch(Step::destructive);
        String text = kind.name().toLowerCase(Locale.ROOT) + ": " + line;
        if (impossible) {
            text += "; " + database
                    + " cannot change this in a table that exists: create a new table, copy the rows, drop the"
                    + " old table and rename the new one";
        } else if (destructive) {
            text += " (the SQL may lose data)";
        }
        List<String> sql = possible().stream()
                .sorted(Comparator.comparing(Step::phase))
                .map(Step::sql)
                .toList();
        return new Difference(kind, table, text, sql, destructive);
    }

    private record Step(Phase phase, String sql, boolean destructive) {}
}
