package io.sqlmodel.unit;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.compile.Compiled;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Models;
import io.sqlmodel.sql.Delete;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.Insert;
import io.sqlmodel.sql.Statement;
import io.sqlmodel.sql.Update;

/**
 * Runs INSERT, UPDATE and DELETE statements of the user's own. No cascade follows them (case F20); objects of the class
 * are expired, so that they do not go on showing what was.
 */
final class BulkWrites {
    private final UnitOfWork unit;
    private final SessionOptions options;
    private final States states;

    BulkWrites(UnitOfWork unit, SessionOptions options, States states) {
        this.unit = unit;
        this.options = options;
        this.states = states;
    }

    int insert(Insert<?> statement) {
        return run(statement, statement.target());
    }

    int update(Update<?> statement) {
        return expire(statement.target(), run(statement, statement.target()));
    }

    int delete(Delete<?> statement) {
        return expire(statement.target(), run(statement, statement.target()));
    }

    private int run(Statement statement, EntityAlias<?> target) {
        if (options.readOnly()) {
            throw new InvalidStateException(
                    SessionMessage.READ_ONLY, target.def().name());
        }
        unit.autoflush();
        Frame frame = unit.transactions.frame();
        if (frame.isNested()) {
            frame.done.rewritten(Models.of(target.def().type()));
        }
        Compiled compiled = unit.database().compiler().compile(statement);
        return unit.connection().update(compiled.sql(), Binder.of(statement));
    }

    private int expire(EntityAlias<?> target, int affected) {
        if (affected > 0) {
            unit.objects().forEach(Models.of(target.def().type()), states::expireColumns);
        }
        return affected;
    }
}
