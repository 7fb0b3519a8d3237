package io.sqlmodel.integration.types;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Names of 63 bytes, whose constraints would need longer ones. */
class LongNamesTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(LongName.class);

    @Test
    void rowsAreWrittenAndRead() {
        LongName parent = new LongName().text("a").number(1);
        parent.children().add(new LongName().text("b").number(2));
        db.save(parent);

        try (Session session = new Session(db.engine())) {
            LongName found = session.exec(select(LongName.class)
                            .where(LongName.text.eq("a"))
                            .options(selectinload(LongName.children)))
                    .one();
            assertThat(found.children()).extracting(LongName::text).containsExactly("b");
        }
    }

    @Test
    void constraintsAreToldApart() {
        db.save(new LongName().text("a").number(1));

        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> db.save(new LongName().text("a").number(2)))
                .matches(e -> e.kind() == IntegrityException.Kind.UNIQUE);
        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> db.save(new LongName().text("c").number(2).otherId(77L)))
                .matches(e -> e.kind() == IntegrityException.Kind.FOREIGN_KEY);
    }

    @Test
    void tablesAreDroppedAndCreatedAgain() {
        Metadata metadata = Metadata.of(LongName.class);

        metadata.dropAll(db.engine());
        metadata.createAll(db.engine());

        assertThat(db.session().exec(select(LongName.class)).all()).isEmpty();
    }
}
