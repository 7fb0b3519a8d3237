package io.sqlmodel.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a query and the names that they have in its text. A table without an alias has its own name, or one made
 * from it where a surrounding query has that name already. Immutable.
 */
final class Scope {
    private final @Nullable Scope outer;
    private final Map<Source, String> names = new LinkedHashMap<>();

    Scope(@Nullable Scope outer, List<? extends Source> sources) {
        this.outer = outer;
        for (Source source : sources) {
            names.put(source, name(source, source.name()));
        }
    }

    private String name(Source source, String wanted) {
        if (source instanceof AnonymousAlias) {
            return numbered(wanted, this);
        }
        return source.alias() == null && outer != null && outer.taken(wanted) ? numbered(wanted, outer) : wanted;
    }

    private static String numbered(String wanted, Scope scope) {
        int number = 1;
        while (scope.taken(wanted + "_" + number)) {
            number++;
        }
        return wanted + "_" + number;
    }

    private boolean taken(String name) {
        return names.containsValue(name) || (outer != null && outer.taken(name));
    }

    /** The name of a table in this query or the nearest surrounding one; null if none has it. */
    @Nullable
    String name(Source source) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            for (Map.Entry<Source, String> entry : scope.names.entrySet()) {
                if (entry.getKey().sameAs(source)) {
                    return entry.getValue();
                }
            }
        }
        return null;
    }

    @Nullable
    Scope outer() {
        return outer;
    }
}
