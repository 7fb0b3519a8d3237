package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.JoinColumns;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions that compare a relationship with an object, by key columns. */
final class RelatedEquals {
    private RelatedEquals() {}

    /** The relationship's own columns have the values of the object's. */
    static Condition of(ToOne<?, ?> relationship, @Nullable Object object) {
        JoinColumns columns = relationship.columns();
        return equations(relationship, relationship.source(), columns.local(), columns.remote(), object);
    }

    /** The related row is the object's own, by primary key. */
    static Condition itself(Related<?, ?> relationship, @Nullable Object object) {
        List<ColumnDef> key = relationship.columns().target().table().primaryKey();
        return equations(relationship, relationship.target(), key, key, object);
    }

    /** Columns of a table have the values of an object's. */
    static Condition equations(
            Related<?, ?> relationship,
            EntityAlias<?> source,
            List<ColumnDef> columns,
            List<ColumnDef> objectColumns,
            @Nullable Object object) {
        if (object == null) {
            throw new QueryException(QueryMessage.COMPARED_WITH_NULL, relationship);
        }
        List<Condition> equations = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnDef of = objectColumns.get(i);
            KeyOf key = new KeyOf(object, of.attribute(), relationship.toString());
            equations.add(
                    new Comparison(new ColumnReference(source, columns.get(i)), " = ", new Bound<>(of.type(), key)));
        }
        return Junction.and(equations);
    }

    /** A foreign key of this class is NULL, or no row of the target points here. */
    static Condition isNull(ToOne<?, ?> relationship) {
        if (relationship.def().direction() != Direction.MANY_TO_ONE) {
            return relationship.exists().not();
        }
        List<Condition> checks = new ArrayList<>();
        for (ColumnDef column : relationship.columns().local()) {
            checks.add(new NullCheck(new ColumnReference(relationship.source(), column), true));
        }
        return Junction.or(checks);
    }
}
