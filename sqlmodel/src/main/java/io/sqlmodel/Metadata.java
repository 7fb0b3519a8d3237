package io.sqlmodel;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Models;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.SchemaDiff;
import io.sqlmodel.meta.TableInfo;
import io.sqlmodel.schema.ModelCheck;
import io.sqlmodel.schema.ModelIndex;
import io.sqlmodel.schema.Schema;
import io.sqlmodel.schema.SchemaComparison;
import io.sqlmodel.schema.SchemaReader;
import io.sqlmodel.schema.SchemaWriter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A set of models whose tables are created and dropped together. Immutable and thread-safe. */
public final class Metadata {
    private final List<Class<?>> models;
    private final Schema schema;

    private Metadata(Collection<Class<?>> models) {
        this.models = models.stream().distinct().collect(Collectors.toUnmodifiableList());
        List<EntityDef> defs =
                this.models.stream().map(model -> Models.of(model).def()).toList();
        ModelCheck.check(defs);
        this.schema = new Schema(defs.stream().map(EntityDef::table).toList());
    }

    /**
     * The models of some classes.
     *
     * @param models generated classes, in any order
     * @return the models
     * @throws io.sqlmodel.error.MappingException if a class has no model, two describe one table, or a foreign key does
     *     not fit the column that it points to
     */
    public static Metadata of(Class<?>... models) {
        return new Metadata(List.of(models));
    }

    /**
     * All models that the current thread's context class loader sees, as the processor has listed them in
     * {@code META-INF/sqlmodel/models}.
     *
     * @return the models
     * @throws io.sqlmodel.error.MappingException if there are none, or as {@link #of} does
     */
    public static Metadata discover() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return new Metadata(ModelIndex.read(Objects.requireNonNullElse(context, ClassLoader.getSystemClassLoader())));
    }

    /**
     * The generated classes.
     *
     * @return each class once
     */
    public List<Class<?>> models() {
        return models;
    }

    /**
     * Creates the tables that the database does not have, with their constraints and indexes. Tables that it has are left
     * as they are, whatever their columns.
     *
     * @param engine the engine
     * @throws io.sqlmodel.error.MappingException if a foreign key leads to a table that is neither among these models
     *     nor in the database
     * @throws io.sqlmodel.error.SqlModelException if the database reports an error
     */
    public void createAll(Engine engine) {
        new SchemaWriter(engine.database()).create(schema);
    }

    /**
     * Drops the tables of these models that the database has, with all their rows.
     *
     * @param engine the engine
     * @throws io.sqlmodel.error.SqlModelException if the database reports an error
     */
    public void dropAll(Engine engine) {
        new SchemaWriter(engine.database()).drop(schema);
    }

    /**
     * Reads the tables that a database has in the schema in which names without a schema are looked up, whether models
     * describe them or not. Views, temporary tables and those of the system are left out.
     *
     * @param engine the engine
     * @return the tables, by name
     * @throws io.sqlmodel.error.SqlModelException if the database reports an error
     */
    public static List<TableInfo> reflect(Engine engine) {
        return reflect(engine, "");
    }

    /**
     * Reads the tables that a database has in a schema.
     *
     * @param engine the engine
     * @param schema the schema's name; empty for that of {@link #reflect(Engine)}
     * @return the tables, by name; none if there is no such schema
     * @throws io.sqlmodel.error.SqlModelException if the database reports an error
     */
    public static List<TableInfo> reflect(Engine engine, String schema) {
        return SchemaReader.tables(engine.database(), schema);
    }

    /**
     * What is missing, extra or different in the database, with the SQL that would bring it to what the models say.
     * Nothing is changed. Compared are the schemas that the models name; tables of migration tools (Flyway, Liquibase)
     * are not extra.
     *
     * <pre>{@code
     * SchemaDiff diff = metadata.diff(engine);
     * System.out.println(diff);            // one line for each difference
     * System.out.println(diff.script());   // to be reviewed, and put into a migration
     * }</pre>
     *
     * <p>Names of constraints and indexes are not compared, nor are checks, comments, and indexes on expressions or on
     * some rows only.
     *
     * @param engine the engine
     * @return the differences
     * @throws io.sqlmodel.error.SqlModelException if the database reports an error
     */
    public SchemaDiff diff(Engine engine) {
        return new SchemaComparison(engine.database(), schema).diff();
    }

    /**
     * The statements that create all tables in an empty database.
     *
     * @param dialect the database's dialect
     * @return the statements, in the order they are executed
     */
    public List<String> createStatements(Dialect dialect) {
        return schema.create(dialect, table -> true);
    }

    /**
     * The statements that drop all tables.
     *
     * @param dialect the database's dialect
     * @return the statements, in the order they are executed
     */
    public List<String> dropStatements(Dialect dialect) {
        return schema.drop(dialect, table -> true);
    }

    /**
     * The statements that create all tables, as a script.
     *
     * @param dialect the database's dialect
     * @return the text, each statement ended by a semicolon
     */
    public String ddl(Dialect dialect) {
        return createStatements(dialect).stream().map(each -> each + ";\n\n").collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of("Metadata"), models.stream().map(Class::getSimpleName))
                .collect(Collectors.joining(" "));
    }
}
