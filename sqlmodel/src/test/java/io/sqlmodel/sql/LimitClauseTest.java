package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertClause;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import org.junit.jupiter.api.Test;

class LimitClauseTest {
    private final Select<Long> heroes = Select.of(Hero.id);

    @Test
    void bothAreParameters() {
        assertClause(heroes.limit(3).offset(6), " LIMIT ? OFFSET ?");
        assertClause(heroes.offset(6).limit(3), " LIMIT ? OFFSET ?");
        assertClause(heroes.limit(3), " LIMIT ?");
    }

    @Test
    void sqliteWantsALimitBeforeAnOffset() {
        assertClause(heroes.offset(6), " LIMIT -1 OFFSET ?");
    }

    @Test
    void theLastCallCounts() {
        assertClause(heroes.limit(3).limit(4), " LIMIT ?");
    }

    @Test
    void negativeNumbersAreErrors() {
        assertThatThrownBy(() -> heroes.limit(-1))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1510")
                .hasMessageContaining("limit(-1)");
        assertThatThrownBy(() -> heroes.offset(-2)).hasMessageContaining("offset(-2)");
    }
}
