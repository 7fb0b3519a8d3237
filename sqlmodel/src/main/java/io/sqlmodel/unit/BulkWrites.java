package io.sqlmodel.unit;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.compile.Compiled;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Models;
import io.sqlmodel.sql.Change;
import io.sqlmodel.sql.Statement;
import io.sqlmodel.sql.TextChange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Runs INSERT, UPDATE and DELETE statements of the user's own. No cascade follows them (case F20); what they may have
 * made untrue of the session's objects is expired, so that these do not go on showing what was.
 */
public final class BulkWrites {
    private final UnitOfWork unit;

    /**
     * The statements of a session.
     *
     * @param unit its unit of work
     */
    public BulkWrites(UnitOfWork unit) {
        this.unit = unit;
    }

    /** Runs a statement that returns no rows; how many it wrote. */
    int execute(Change<?> change) {
        StaleAttributes stale = begin(change);
        int affected = run(change);
        if (affected > 0) {
            written(change, stale);
        }
        return affected;
    }

    /** Runs SQL of the program's own, which may write rows of any class; how many it wrote. */
    int execute(TextChange change) {
        begin("what SQL of your own writes");
        Set<EntityMapping<?>> held = unit.objects().classes();
        Frame frame = unit.transactions.frame();
        int affected = run(change);
        if (affected > 0) {
            for (EntityMapping<?> mapping : held) {
                if (frame.isNested()) {
                    frame.done().rewritten(mapping, States.ALL);
                }
                expire(mapping, States.ALL);
            }
        }
        return affected;
    }

    private int run(Statement statement) {
        Compiled compiled = unit.database().compiler().compile(statement);
        return unit.connection().update(compiled.sql(), Binder.of(statement));
    }

    /**
     * Before a statement runs: refuses it in a session that only reads, flushes, and sees to it that a savepoint's rollback
     * is noticed (case H13).
     *
     * @param change the statement
     * @return what it may make untrue, for {@link #written}
     * @throws InvalidStateException if the session only reads
     */
    public StaleAttributes begin(Change<?> change) {
        begin(change.target().def().name());
        StaleAttributes stale = StaleAttributes.of(change, unit.objects().classes());
        Frame frame = unit.transactions.frame();
        if (frame.isNested()) {
            EntityMapping<?> target = Models.of(change.target().def().type());
            frame.done().rewritten(target, EntityAccess.columns(target));
            stale.masks().forEach(frame.done()::rewritten);
        }
        return stale;
    }

    private void begin(String written) {
        if (unit.options.readOnly()) {
            throw new InvalidStateException(SessionMessage.READ_ONLY, written);
        }
        unit.autoflush();
        unit.transactions.settleResults();
    }

    /**
     * After a statement has written: expires what may be untrue by now, except what was set and not flushed.
     *
     * @param change the statement
     * @param stale what {@link #begin} gave
     */
    public void written(Change<?> change, StaleAttributes stale) {
        if (change.synchronizesSession()) {
            for (Map.Entry<EntityMapping<?>, Long> entry : stale.masks().entrySet()) {
                expire(entry.getKey(), entry.getValue());
            }
        }
    }

    private void expire(EntityMapping<?> mapping, long mask) {
        unit.objects().forEach(mapping, entity -> unit.states().expire(entity, mask & ~EntityAccess.dirty(entity)));
    }

    /**
     * Objects that an INSERT returned: a rollback makes them transient (case H12).
     *
     * @param mapping their class
     * @param entities the objects
     */
    public void inserted(EntityMapping<?> mapping, List<Entity> entities) {
        List<Object> keys = entities.stream()
                .map(entity -> Objects.requireNonNull(EntityAccess.committedKey(entity), "a row has a key"))
                .toList();
        unit.transactions.frame().done().inserted(mapping, keys);
    }

    /**
     * Objects that a DELETE returned: they are deleted as by a flush (case H14).
     *
     * @param entities the objects
     */
    public void deleted(List<Entity> entities) {
        unit.removed(entities);
    }
}
