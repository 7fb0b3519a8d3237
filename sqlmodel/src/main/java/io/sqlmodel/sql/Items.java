package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists of parts, with commas between them. */
final class Items {
    private Items() {}

    static void walk(List<? extends Node> items, Pass pass) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                pass.text(", ");
            }
            items.get(i).walk(pass);
        }
    }

    /** Columns by their names alone. */
    static void names(List<ColumnDef> columns, Pass pass) {
        for (int i = 0; i < columns.size(); i++) {
            pass.text(i > 0 ? ", " : "");
            pass.name(columns.get(i));
        }
    }

    /** A list with more at its end. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> List<T> plus(List<T> items, T... more) {
        List<T> all = new ArrayList<>(items);
        all.addAll(Arrays.asList(more));
        return List.copyOf(all);
    }

    /** Two lists, one after the other. */
    static <T> List<T> concat(List<T> items, List<? extends T> more) {
        if (more.isEmpty()) {
            return items;
        }
        List<T> all = new ArrayList<>(items);
        all.addAll(more);
        return all;
    }

    /** A list with one more at its end. */
    static <T> List<T> append(List<T> items, T more) {
        List<T> all = new ArrayList<>(items);
        all.add(more);
        return List.copyOf(all);
    }
}
