package io.sqlmodel.engine;

import io.sqlmodel.dialect.Isolation;
import io.sqlmodel.error.EngineMessage;
import io.sqlmodel.error.InvalidStateException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction runs. Immutable.
 *
 * @param readOnly whether the database shall refuse changes; then it is a replica if there is one
 * @param isolation how far it is kept apart from others; null for the engine's own level, or the database's
 * @param statementTimeout how long each statement may take; null for the engine's own limit, zero for none
 */
public record TransactionOptions(
        boolean readOnly,
        @Nullable Isolation isolation,
        @Nullable Duration statementTimeout) {
    /** As the engine or the database does it. */
    public static final TransactionOptions DEFAULT = new TransactionOptions(false, null, null);

    /**
     * The same options with or without protection against changes.
     *
     * @param protect true to refuse changes
     * @return the changed options
     */
    public TransactionOptions readOnly(boolean protect) {
        return new TransactionOptions(protect, isolation, statementTimeout);
    }

    /**
     * The same options with another isolation.
     *
     * @param level the level
     * @return the changed options
     */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(readOnly, level, statementTimeout);
    }

    /**
     * The same options with another limit.
     *
     * @param limit how long each statement may take, to the millisecond; zero for no limit
     * @return the changed options
     * @throws InvalidStateException if it is negative, or too short to be a limit
     */
    public TransactionOptions statementTimeout(Duration limit) {
        if (limit.isNegative() || (!limit.isZero() && limit.toMillis() == 0)) {
            throw new InvalidStateException(
                    EngineMessage.BAD_OPTION, "statementTimeout", limit, "it must be zero, or at least 1 ms.");
        }
        return new TransactionOptions(readOnly, isolation, limit);
    }

    /** These options, and for what they leave open those of the engine. */
    TransactionOptions or(TransactionOptions engine) {
        if (equals(DEFAULT) && !engine.readOnly) {
            return engine;
        }
        return new TransactionOptions(
                readOnly,
                isolation != null ? isolation : engine.isolation,
                statementTimeout != null ? statementTimeout : engine.statementTimeout);
    }

    /** In milliseconds; 0 for no limit. */
    long timeoutMillis() {
        return statementTimeout == null ? 0 : statementTimeout.toMillis();
    }
}
