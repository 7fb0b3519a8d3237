package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertClause;
import static io.sqlmodel.sql.Written.assertSql;

import io.sqlmodel.sample.Hero;
import org.junit.jupiter.api.Test;

class OrderingTest {
    private final Select<Long> heroes = Select.of(Hero.id);

    @Test
    void anExpressionAloneIsAscending() {
        assertClause(heroes.orderBy(Hero.name, Hero.age.asc()), " ORDER BY hero.name, hero.age");
    }

    @Test
    void directionAndPlaceOfNulls() {
        assertClause(
                heroes.orderBy(
                        Hero.name.desc(),
                        Hero.age.desc().nullsLast(),
                        Hero.id.asc().nullsFirst()),
                " ORDER BY hero.name DESC, hero.age DESC NULLS LAST, hero.id NULLS FIRST");
    }

    @Test
    void furtherCallsAddTerms() {
        assertClause(heroes.orderBy(Hero.name).orderBy(Hero.age), " ORDER BY hero.name, hero.age");
    }

    @Test
    void decimalsAreSortedAsNumbers() {
        assertSql(
                Select.of(Order.year).orderBy(Order.price),
                "SELECT \"order\".year FROM \"Shop\".\"order\" ORDER BY CAST(\"order\".price AS NUMERIC)");
    }
}
