package io.sqlmodel.integration.budgets;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many statements reading takes, and how many texts are made for them. */
class ReadStatementsTest {
    @RegisterExtension
    final TestDatabase db = Rows.database();

    @BeforeEach
    void fill() {
        Rows.fill(db);
    }

    /** One, and one more for each relationship that is not read in the rows. */
    private int statements(Reads reads) {
        return switch (reads) {
            case BY_ID, FLAT, CHILDREN_BY_JOIN -> 1;
            case CHILDREN_BY_SELECTIN, CHILDREN_IN_A_LAZY_LOOP -> 2;
            case PARENTS_AND_MANY_TO_MANY -> 3;
            case TREE -> 2;
        };
    }

    @ParameterizedTest
    @EnumSource
    void readingTakesNoMoreStatementsThanItNeeds(Reads reads) {
        reads.run(db.engine(), 0);
        assertThat(db.statements()).hasSize(statements(reads));
    }

    @Test
    void aResultOfManyRowsLoadsWhatComesWithItAtOnce() {
        try (Session session = new Session(db.engine())) {
            assertThat(session.exec(select(Vessel.class).options(selectinload(Vessel.fleet)))
                            .all())
                    .hasSize(Rows.FLEETS * Rows.VESSELS);
        }
        assertThat(db.statements()).hasSize(2);
    }

    /** A text that is made again is another string, though an equal one. */
    @ParameterizedTest
    @EnumSource
    void readingAgainWithOtherValuesMakesNoText(Reads reads) {
        Set<String> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        reads.run(db.engine(), 0);
        texts.addAll(db.statements());
        int made = texts.size();
        for (int round = 1; round < 4; round++) {
            reads.run(db.engine(), round);
            texts.addAll(db.statements());
        }
        assertThat(texts).hasSize(made);
    }
}
