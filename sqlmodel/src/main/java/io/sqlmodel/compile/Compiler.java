package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** Turns statements into the SQL of one database and keeps the texts. One instance an engine. Thread-safe. */
public final class Compiler {
    private final Dialect dialect;
    private final LongAdder texts = new LongAdder();
    private final ConcurrentMap<Class<?>, EntityStatements> byClass = new ConcurrentHashMap<>();

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
     * The statements that a session makes by itself for a class.
     *
     * @param mapping the class's mapping
     * @return its statements
     */
    public EntityStatements statements(EntityMapping<Entity> mapping) {
        EntityStatements statements = byClass.get(mapping.type());
        return statements != null
                ? statements
                : byClass.computeIfAbsent(mapping.type(), type -> new EntityStatements(mapping, dialect, texts));
    }
}
