package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.JoinColumns;
import io.sqlmodel.meta.RelationshipDef.OrderDef;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.FetchClause;
import io.sqlmodel.sql.KeyedQuery;
import io.sqlmodel.sql.Select;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT by keys that reads relationships in the same rows. Its text is that of a query, cut where the condition on the
 * keys belongs.
 */
final class KeyedFetch {
    private final EntityMapping<Entity> mapping;
    private final int[] read;
    private final EntityMapping<?> holder;
    private final int[] by;
    private final int[] extra;
    private final Select<?> query;

    private KeyedFetch(
            EntityMapping<Entity> mapping,
            int[] read,
            EntityMapping<?> holder,
            int[] by,
            @Nullable JoinColumns link,
            List<OrderDef> order,
            FetchClause fetch) {
        this.mapping = mapping;
        this.read = read;
        this.holder = holder;
        this.by = by;
        this.extra = link == null
                ? Arrays.stream(by).filter(at -> indexOf(read, at) < 0).toArray()
                : by;
        this.query = KeyedQuery.of(
                EntityAlias.of(mapping.type()), columns(mapping, read), link, columns(holder, extra), order, fetch);
    }

    /**
     * By the primary key, or the keys of a relationship to the class.
     *
     * @param read the attributes of the columns that are read
     */
    static KeyedFetch of(EntityMapping<Entity> mapping, int[] read, @Nullable Relation relation, FetchClause fetch) {
        if (relation == null) {
            return new KeyedFetch(mapping, read, mapping, mapping.key(), null, List.of(), fetch);
        }
        EntityMapping<?> link = relation.link();
        List<OrderDef> order = relation.def().orderBy();
        return link == null
                ? new KeyedFetch(mapping, read, mapping, relation.remote(), null, order, fetch)
                : new KeyedFetch(mapping, read, link, relation.linkLocal(), relation.columns(), order, fetch);
    }

    /** The query, whose structure is that of the text. */
    Select<?> query() {
        return query;
    }

    /** The text around the condition. */
    KeyedText text(Dialect dialect) {
        Compiled compiled = Compiled.of(query, dialect);
        int mark = compiled.sql().indexOf(KeyedText.WHERE + KeyedQuery.KEYS);
        TableText table = new TableText(holder.def(), dialect);
        return new KeyedText(
                mapping,
                read,
                compiled.sql().substring(0, mark),
                Arrays.stream(by).mapToObj(table::qualified).toList(),
                KeyedText.types(holder, by),
                Arrays.stream(by).map(this::place).toArray(),
                compiled.sql().substring(mark + KeyedText.WHERE.length() + KeyedQuery.KEYS.length()),
                compiled.fetched(),
                compiled.places());
    }

    /** Where a row has a column of the key, from 1. */
    private int place(int attribute) {
        int late = indexOf(extra, attribute);
        return late < 0 ? indexOf(read, attribute) + 1 : read.length + late + 1;
    }

    private static List<ColumnDef> columns(EntityMapping<?> mapping, int[] attributes) {
        List<ColumnDef> columns = mapping.def().table().columns();
        return Arrays.stream(attributes).mapToObj(columns::get).toList();
    }

    private static int indexOf(int[] attributes, int attribute) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i] == attribute) {
                return i;
            }
        }
        return -1;
    }
}
