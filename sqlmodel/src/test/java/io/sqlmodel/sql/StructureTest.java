package io.sqlmodel.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

class StructureTest {
    @Test
    void valuesAreNoPartOfIt() {
        assertSame(
                Select.of(Hero.id).where(Hero.name.eq("Ann")),
                Select.of(Hero.id).where(Hero.name.eq("Bob")));
        assertSame(Select.of(Hero.id).limit(1), Select.of(Hero.id).limit(2));
        assertThat(Select.of(Hero.id)
                        .where(Hero.name.eq("Ann"))
                        .fingerprint()
                        .structure()
                        .toString())
                .doesNotContain("Ann");
    }

    @Test
    void aliasesAreThereByName() {
        assertSame(Select.of(Hero.as("h").name), Select.of(Hero.as("h").name));
        assertDifferent(Select.of(Hero.as("h").name), Select.of(Hero.as("g").name));
        assertDifferent(Select.of(Hero.as("h").name), Select.of(Hero.name));
    }

    @Test
    void whatChangesTheTextChangesIt() {
        Select<Long> heroes = Select.of(Hero.id);
        assertDifferent(heroes.where(Hero.age.eq(1)), heroes.where(Hero.age.ne(1)));
        assertDifferent(heroes.where(Hero.age.eq(1)), heroes.where(Hero.id.eq(1L)));
        assertDifferent(heroes.where(Hero.name.like("a")), heroes.where(Hero.name.ilike("a")));
        assertDifferent(heroes.where(Hero.age.in(1, 2)), heroes.where(Hero.age.in(1, 2, 3)));
        assertDifferent(heroes.limit(1), heroes.offset(1));
        assertDifferent(heroes.orderBy(Hero.name), heroes.orderBy(Hero.name.desc()));
        assertDifferent(heroes.join(Hero.team), heroes.leftJoin(Hero.team));
        assertDifferent(heroes, heroes.distinct());
        assertDifferent(heroes, Select.of(Hero.as("hero").id));
        assertDifferent(heroes, Select.of(Team.id));
    }

    @Test
    void loaderOptionsAreNoPartOfIt() {
        assertSame(
                Select.of(Team.id), Select.of(Team.id).options(LoaderOption.of(Team.heroes, LoaderStrategy.SELECTIN)));
    }

    @Test
    void aStatementRemembersIt() {
        Select<Long> select = Select.of(Hero.id);
        assertThat(select.fingerprint()).isSameAs(select.fingerprint());
    }

    private static void assertSame(Statement one, Statement other) {
        assertThat(one.fingerprint().structure())
                .isEqualTo(other.fingerprint().structure())
                .hasSameHashCodeAs(other.fingerprint().structure());
    }

    private static void assertDifferent(Statement one, Statement other) {
        assertThat(one.fingerprint().structure())
                .isNotEqualTo(other.fingerprint().structure());
    }
}
