package io.sqlmodel.sql;

import java.util.List;

/** Finds what a query returns by what it was given to return. */
public final class SelectedItems {
    private SelectedItems() {}

    /**
     * The index of an item. The item itself goes before one that only equals it.
     *
     * @param items the items
     * @param wanted the item that is looked for
     * @return its index, or -1 if there is none like it
     */
    public static int indexOf(List<? extends Selectable<?>> items, Selectable<?> wanted) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) == wanted) {
                return i;
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (same(items.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Selectable<?> one, Selectable<?> other) {
        if (one instanceof EntityAlias<?> source) {
            return other instanceof EntityAlias<?> alias && source.sameAs(alias);
        }
        if (other instanceof EntityAlias<?>) {
            return false;
        }
        Node left = unlabelled(one);
        Node right = unlabelled(other);
        ColumnReference column = ColumnReference.of(left);
        ColumnReference wanted = ColumnReference.of(right);
        if (column != null || wanted != null) {
            return column != null
                    && wanted != null
                    && column.column().attribute() == wanted.column().attribute()
                    && column.source().sameAs(wanted.source());
        }
        return Fingerprint.of(left).equals(Fingerprint.of(right));
    }

    private static Node unlabelled(Node node) {
        return node instanceof Labelled labelled ? labelled.expression() : node;
    }
}
