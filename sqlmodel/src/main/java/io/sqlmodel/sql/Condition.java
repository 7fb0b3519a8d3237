package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.Types;
import java.util.List;

/** A truth value in a statement, as WHERE, ON and HAVING want it. */
public interface Condition extends Expression<Boolean> {
    @Override
    default ColumnType<Boolean> type() {
        return Types.BOOLEAN;
    }

    /**
     * This and another condition.
     *
     * @param other the other
     * @return true where both are
     */
    default Condition and(Condition other) {
        return Junction.and(List.of(this, other));
    }

    /**
     * This or another condition.
     *
     * @param other the other
     * @return true where one of them is
     */
    default Condition or(Condition other) {
        return Junction.or(List.of(this, other));
    }

    /**
     * True, and not NULL.
     *
     * @return the condition, which is never NULL itself
     */
    default Condition isTrue() {
        return new TruthCheck(this, true);
    }

    /**
     * False, and not NULL.
     *
     * @return the condition, which is never NULL itself
     */
    default Condition isFalse() {
        return new TruthCheck(this, false);
    }

    /**
     * The opposite.
     *
     * @return true where this is false
     */
    default Condition not() {
        return new Not(this);
    }
}
