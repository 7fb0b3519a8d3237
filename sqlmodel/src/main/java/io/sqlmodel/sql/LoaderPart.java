package io.sqlmodel.sql;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a {@link LoaderOption}: it leads on, or says something about the objects where the path has come to. */
sealed interface LoaderPart {
    /** The class that it is about; null for all classes. */
    @Nullable
    Class<?> type();

    /** The same for one object each; null where nothing is left out. */
    default @Nullable LoaderPart alone() {
        return null;
    }

    /** The same with an error instead of a SELECT for columns that are left out; null where none is. */
    default @Nullable LoaderPart raising() {
        return null;
    }

    /** The same with an error only where SQL would be needed; null where reading is no error. */
    default @Nullable LoaderPart onSql() {
        return null;
    }

    /**
     * One relationship of the path.
     *
     * @param relationship the relationship
     * @param strategy how it is loaded
     * @param table the table of the query that the objects are read from, if it is loaded from the query's own join;
     *     null for the related class under its own name, and with other strategies
     * @param recursion how far it is followed from its own targets on; null for not at all
     */
    record Step(
            Related<?, ?> relationship,
            LoaderStrategy strategy,
            @Nullable EntityAlias<?> table,
            @Nullable Recursion recursion)
            implements LoaderPart {
        /** Refuses to load what is never loaded (case E25). */
        public Step {
            boolean loads = strategy != LoaderStrategy.DEFAULT
                    && strategy != LoaderStrategy.RAISE
                    && strategy != LoaderStrategy.RAISE_ON_SQL;
            if (loads && relationship.def().lazy() == Lazy.WRITE_ONLY) {
                throw new QueryException(QueryMessage.WRITE_ONLY_OPTION, relationship, strategy);
            }
        }

        /** One that is loaded from no table of the query under an alias. */
        public Step(Related<?, ?> relationship, LoaderStrategy strategy) {
            this(relationship, strategy, null, null);
        }

        @Override
        public Class<?> type() {
            return relationship.source().def().type();
        }

        @Override
        public @Nullable LoaderPart alone() {
            return strategy == LoaderStrategy.LAZY ? new Step(relationship, LoaderStrategy.LAZY_ALONE) : null;
        }

        @Override
        public @Nullable LoaderPart onSql() {
            return strategy == LoaderStrategy.RAISE ? new Step(relationship, LoaderStrategy.RAISE_ON_SQL) : null;
        }

        /** Whether what it leads to is loaded together, so that the relationship can be followed further with it. */
        boolean recurses(Recursion how) {
            return strategy == LoaderStrategy.SELECTIN || (strategy == LoaderStrategy.IMMEDIATE && !how.together());
        }

        /** The relationship, followed further. */
        Step recursing(Recursion how, String call) {
            Class<?> target = relationship.def().target();
            if (target != type() || how.depth() < Recursion.ALL) {
                throw new QueryException(QueryMessage.NO_RECURSION, call, relationship, target.getSimpleName());
            }
            return new Step(relationship, strategy, table, how);
        }

        @Override
        public String toString() {
            return relationship.toString();
        }
    }

    /**
     * Columns of the objects where the path has come to.
     *
     * @param loading how they are loaded
     * @param others how all other columns of the class are loaded; null to leave them as they are
     * @param columns the columns, at least one, all of one class
     */
    record Columns(ColumnLoading loading, @Nullable ColumnLoading others, List<? extends Column<?, ?>> columns)
            implements LoaderPart {
        /** Refuses to name no column, or to leave out the key (case E29). */
        public Columns {
            columns = List.copyOf(columns);
            if (columns.isEmpty()) {
                throw new QueryException(QueryMessage.NO_COLUMNS);
            }
            for (Column<?, ?> column : columns) {
                if (loading != ColumnLoading.LOAD && column.def().primaryKey()) {
                    throw new QueryException(QueryMessage.DEFERRED_KEY, column);
                }
            }
        }

        @Override
        public Class<?> type() {
            return columns.get(0).source().def().type();
        }

        @Override
        public @Nullable LoaderPart alone() {
            return deferred(ColumnLoading.DEFER_ALONE);
        }

        @Override
        public @Nullable LoaderPart raising() {
            return deferred(ColumnLoading.RAISE);
        }

        /** Those that are left out, in another way. */
        private @Nullable Columns deferred(ColumnLoading how) {
            boolean defers = loading == ColumnLoading.DEFER || others == ColumnLoading.DEFER;
            return defers
                    ? new Columns(instead(loading, how), others == null ? null : instead(others, how), columns)
                    : null;
        }

        private static ColumnLoading instead(ColumnLoading loading, ColumnLoading how) {
            return loading == ColumnLoading.DEFER ? how : loading;
        }

        @Override
        public String toString() {
            return columns.toString();
        }
    }

    /**
     * All relationships that no option names.
     *
     * @param strategy how they are loaded
     * @param type the class whose relationships are meant; null for any class
     * @param onward whether those of the objects that they lead to are meant, too
     */
    record All(LoaderStrategy strategy, @Nullable Class<?> type, boolean onward) implements LoaderPart {
        @Override
        public @Nullable LoaderPart alone() {
            return strategy == LoaderStrategy.LAZY ? new All(LoaderStrategy.LAZY_ALONE, type, onward) : null;
        }

        @Override
        public @Nullable LoaderPart onSql() {
            return strategy == LoaderStrategy.RAISE ? new All(LoaderStrategy.RAISE_ON_SQL, type, onward) : null;
        }

        @Override
        public String toString() {
            return "all relationships";
        }
    }
}
