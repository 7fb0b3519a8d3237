package io.sqlmodel.sql;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.insert;
import static io.sqlmodel.SqlModel.update;
import static io.sqlmodel.sql.Written.assertSql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Delete;
import io.sqlmodel.dialect.h2.H2Dialect;
import io.sqlmodel.dialect.mariadb.MariadbDialect;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import org.junit.jupiter.api.Test;

class ReturningTest {
    private final Delete<Hero> delete = delete(Hero.class).where(Hero.age.gt(1));

    @Test
    void standsAtTheEnd() {
        assertSql(
                delete.returning(Hero.id, Hero.age.plus(1)),
                "DELETE FROM hero WHERE hero.age > ? RETURNING hero.id, hero.age + ?");
        assertSql(
                insert(Hero.class)
                        .values(Hero.name.to("Ann"))
                        .onConflict(Hero.name)
                        .doNothing()
                        .returning(Hero.id),
                "INSERT INTO hero (name) VALUES (?) ON CONFLICT (name) DO NOTHING RETURNING hero.id");
    }

    @Test
    void orIsAQueryAround() {
        assertThat(SqlWriter.write(delete.returning(Hero.id), H2Dialect.INSTANCE))
                .isEqualTo("SELECT hero.id FROM OLD TABLE (DELETE FROM hero WHERE hero.age > ?) AS hero");
        assertThat(SqlWriter.write(
                        update(Hero.class).set(Hero.age, 1).returning(Hero.id, Hero.name), H2Dialect.INSTANCE))
                .isEqualTo("SELECT hero.id, hero.name FROM FINAL TABLE (UPDATE hero SET age = ?) AS hero");
    }

    @Test
    void valuesWouldComeTooEarlyInAQueryAround() {
        assertThatThrownBy(() -> SqlWriter.write(delete.returning(Hero.age.plus(1)), H2Dialect.INSTANCE))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1554")
                .hasMessageContaining("hero.age + ?");
    }

    @Test
    void aDatabaseWithoutItIsAnError() {
        assertThatThrownBy(() -> SqlWriter.write(
                        update(Hero.class).set(Hero.age, 1).returning(Hero.id), MariadbDialect.INSTANCE))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1553")
                .hasMessageContaining("The UPDATE of Hero returns rows");
    }
}
