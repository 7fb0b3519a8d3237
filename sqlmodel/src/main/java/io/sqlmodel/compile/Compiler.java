package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.sql.Change;
import io.sqlmodel.sql.Statement;
import io.sqlmodel.sql.Structure;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Turns statements into the SQL of one database and keeps the texts. One instance an engine. Thread-safe. */
public final class Compiler {
    /** How many statements are kept, twice. */
    private static final int STATEMENTS = 1_000;

    private final Dialect dialect;
    private final BoundedCache<Structure, Compiled> statements = new BoundedCache<>(STATEMENTS);
    private final LongAdder texts = new LongAdder();
    private final ConcurrentMap<Class<?>, EntityStatements> byClass = new ConcurrentHashMap<>();

    /** For messages, which name what a statement's text names. */
    private final ConcurrentMap<String, TableDef> tables = new ConcurrentHashMap<>();

    /**
     * A compiler without any texts yet.
     *
     * @param dialect the database's dialect
     */
    public Compiler(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The database's dialect.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * How many SQL texts have been made; a second use of the same statement does not count.
     *
     * @return the number
     */
    public long compiledTexts() {
        return texts.sum();
    }

    /**
     * The table of a model that was written or read by key.
     *
     * @param name the table's name, without its schema
     * @return the table; null if none of that name has been met
     */
    public @Nullable TableDef table(String name) {
        return tables.get(name);
    }

    /**
     * The SQL of a statement, the same for all statements that differ in their values only.
     *
     * @param statement the statement
     * @return its SQL; its parameters come from {@link Binder#of(Statement)}
     * @throws io.sqlmodel.error.QueryException if the statement is not complete or names a table that it does not have
     */
    public Compiled compile(Statement statement) {
        return statements.get(statement.fingerprint().structure(), structure -> {
            texts.increment();
            if (statement instanceof Change<?> change) {
                note(change.target().def());
            }
            return Compiled.of(statement, dialect);
        });
    }

    /**
     * The statements that a session makes by itself for a class.
     *
     * @param mapping the class's mapping
     * @return its statements
     */
    public EntityStatements statements(EntityMapping<Entity> mapping) {
        EntityStatements statements = byClass.get(mapping.type());
        return statements != null
                ? statements
                : byClass.computeIfAbsent(mapping.type(), type -> {
                    note(mapping.def());
                    return new EntityStatements(mapping, dialect, texts);
                });
    }

    private void note(EntityDef def) {
        tables.put(def.table().name(), def.table());
    }
}
