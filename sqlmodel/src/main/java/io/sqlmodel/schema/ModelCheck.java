package io.sqlmodel.schema;

import io.sqlmodel.error.MappingException;
import io.sqlmodel.error.MappingMessage;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.TableDef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what the processor cannot see when models come from several modules: whether their tables fit together. */
public final class ModelCheck {
    private final Map<TableName, EntityDef> models = new HashMap<>();

    private ModelCheck() {}

    /**
     * Checks models against each other. Foreign keys to tables of other models are not looked at.
     *
     * @param models the models
     * @throws MappingException if two describe one table, or a foreign key does not fit the column that it points to
     */
    public static void check(List<EntityDef> models) {
        ModelCheck check = new ModelCheck();
        models.forEach(check::add);
        for (EntityDef model : models) {
            for (ForeignKeyDef key : model.table().foreignKeys()) {
                EntityDef target = check.models.get(TableName.target(key));
                if (target != null) {
                    check(model, key, target);
                }
            }
        }
    }

    private void add(EntityDef model) {
        EntityDef other = models.put(TableName.of(model.table()), model);
        if (other != null) {
            throw new MappingException(
                    MappingMessage.TWO_MODELS_FOR_ONE_TABLE,
                    other.type().getName(),
                    model.type().getName(),
                    TableName.of(model.table()));
        }
    }

    private static void check(EntityDef model, ForeignKeyDef key, EntityDef target) {
        for (int i = 0; i < key.columns().size(); i++) {
            ColumnDef from = column(model, model, key.columns().get(i));
            ColumnDef to = column(model, target, key.targetColumns().get(i));
            if (from.type().javaType() != to.type().javaType()) {
                throw new MappingException(
                        MappingMessage.FOREIGN_KEY_TYPE,
                        model.name() + '.' + from.attributeName(),
                        from.type(),
                        target.name() + '.' + to.attributeName(),
                        to.type());
            }
        }
        if (!isUnique(target.table(), Set.copyOf(key.targetColumns()))) {
            throw new MappingException(
                    MappingMessage.FOREIGN_KEY_TO_MANY,
                    model.name(),
                    TableName.target(key) + " " + key.targetColumns());
        }
    }

    private static ColumnDef column(EntityDef model, EntityDef owner, String name) {
        return owner.table().columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MappingException(
                        MappingMessage.UNKNOWN_COLUMN, model.name(), TableName.of(owner.table()) + "." + name));
    }

    private static boolean isUnique(TableDef table, Set<String> columns) {
        return columns.equals(Set.copyOf(
                        table.primaryKey().stream().map(ColumnDef::name).toList()))
                || table.uniques().stream().anyMatch(unique -> columns.equals(Set.copyOf(unique.columns())));
    }
}
