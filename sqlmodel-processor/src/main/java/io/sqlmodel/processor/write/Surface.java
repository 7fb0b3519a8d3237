package io.sqlmodel.processor.write;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.generated.Models;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.sql.BooleanColumn;
import io.sqlmodel.sql.Column;
import io.sqlmodel.sql.ComparableColumn;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.NumberColumn;
import io.sqlmodel.sql.TextColumn;
import io.sqlmodel.sql.ToMany;
import io.sqlmodel.sql.ToOne;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import io.sqlmodel.type.Types;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes that templates name by their simple names. */
final class Surface {
    private static final Map<String, ClassName> CLASSES = Stream.of(
                    BooleanColumn.class,
                    Cascade.class,
                    Column.class,
                    ColumnReader.class,
                    ColumnType.class,
                    ComparableColumn.class,
                    Deprecated.class,
                    Entity.class,
                    EntityAlias.class,
                    EntityMapping.class,
                    IndexOutOfBoundsException.class,
                    Lazy.class,
                    List.class,
                    Map.class,
                    ModelBuilder.class,
                    Models.class,
                    Nullable.class,
                    NumberColumn.class,
                    Object.class,
                    OnDelete.class,
                    OnUpdate.class,
                    Override.class,
                    ParameterWriter.class,
                    PassiveDeletes.class,
                    RelationshipDef.Shape.class,
                    Set.class,
                    SQLException.class,
                    String.class,
                    SuppressWarnings.class,
                    TextColumn.class,
                    ToMany.class,
                    ToOne.class,
                    Types.class)
            .collect(Collectors.toMap(Class::getSimpleName, Surface::name));

    private Surface() {}

    static ClassName find(String simpleName) {
        return Objects.requireNonNull(CLASSES.get(simpleName), simpleName);
    }

    /** A nested class is imported by itself. */
    private static ClassName name(Class<?> type) {
        String outer = type.getCanonicalName();
        return new ClassName(outer.substring(0, outer.lastIndexOf('.')), type.getSimpleName());
    }
}
