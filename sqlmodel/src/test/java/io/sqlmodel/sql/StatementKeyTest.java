package io.sqlmodel.sql;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.compile.Compiler;
import io.sqlmodel.compile.Output;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.h2.H2Dialect;
import io.sqlmodel.dialect.mariadb.MariadbDialect;
import io.sqlmodel.dialect.sqlite.SqliteDialect;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Statements share a text by their structure, so what differs in its text must differ in its structure. */
class StatementKeyTest {
    private static final List<Dialect> DIALECTS =
            List.of(SqliteDialect.INSTANCE, H2Dialect.INSTANCE, MariadbDialect.INSTANCE);

    private final Random random = new Random(4);

    @Test
    void statementsOfOneStructureHaveOneTextAndOneShape() {
        for (Dialect dialect : DIALECTS) {
            Map<Structure, String> texts = new HashMap<>();
            Map<Structure, List<Output>> outputs = new HashMap<>();
            Compiler compiler = new Compiler(dialect);
            int again = 0;
            for (int i = 0; i < 3_000; i++) {
                Select<?> select = query(2);
                String text = SqlWriter.write(select, dialect);
                Structure structure = select.fingerprint().structure();
                again += texts.containsKey(structure) ? 1 : 0;
                assertThat(texts.computeIfAbsent(structure, any -> text)).isEqualTo(text);
                List<Output> shape = new Compiler(dialect).compile(select).outputs();
                assertThat(outputs.computeIfAbsent(structure, any -> shape)).isEqualTo(shape);
                assertThat(compiler.compile(select).sql()).isEqualTo(text);
                assertThat(text.chars().filter(c -> c == '?').count())
                        .isEqualTo(select.fingerprint().parameters().size());
            }
            assertThat(again).isGreaterThan(100);
            assertThat(texts).hasSizeGreaterThan(500);
        }
    }

    @Test
    void typesOfValuesAreThere() {
        assertDifferent(select(function("f", Integer.class)), select(function("f", Long.class)));
        assertDifferent(select(sql("x", Integer.class)), select(sql("x", String.class)));
        assertDifferent(
                text("SELECT 1").columns(sql("x", Integer.class)),
                text("SELECT 1").columns(sql("x", Long.class)));
        assertDifferent(text("SELECT 1").columns(Hero.class), text("SELECT 1").columns(Team.class));
    }

    @Test
    void writtenSqlIsNotMistakenForTheSameTextOfOurs() {
        assertDifferent(select(Hero.id).orderBy(sql("hero.id")), select(Hero.id).orderBy(Hero.id));
    }

    private static void assertDifferent(Statement one, Statement other) {
        assertThat(one.fingerprint().structure())
                .isNotEqualTo(other.fingerprint().structure());
    }

    @SafeVarargs
    private <T> T any(Supplier<? extends T>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }

    private Select<?> query(int depth) {
        Select<?> select = any(
                () -> select(Hero.id),
                () -> select(Hero.class),
                () -> select(entity(Hero.class), number(depth)),
                () -> select(number(depth).as(any(() -> "a", () -> "b"))).from(Hero.class),
                () -> select(Hero.as("h").id, Hero.name).where(Hero.as("h").id.eq(Hero.id)));
        if (random.nextBoolean()) {
            select = select.where(condition(depth));
        }
        if (random.nextInt(4) == 0) {
            select = any(select::distinct, () -> join(query(0).as("sub")), () -> join(Hero.as("o")));
        }
        if (random.nextInt(3) == 0) {
            select = select.orderBy(any(
                    () -> Hero.name,
                    () -> Hero.name.desc(),
                    () -> Hero.age.asc().nullsLast()));
        }
        return random.nextInt(3) == 0 ? select.limit(3) : select;
    }

    private static Select<?> join(Source source) {
        return select(Hero.id).crossJoin(source);
    }

    private Condition condition(int depth) {
        if (depth == 0) {
            return any(
                    () -> Hero.age.eq(1),
                    () -> Hero.age.gt(1),
                    () -> Hero.name.like("x"),
                    () -> Hero.name.ilike("x"),
                    () -> Hero.age.isNull(),
                    () -> Hero.age.isDistinctFrom(1),
                    () -> sql("hero.age = ?", 1));
        }
        return any(
                () -> condition(0),
                () -> condition(depth - 1).and(condition(0)),
                () -> condition(depth - 1).or(condition(0)),
                () -> condition(depth - 1).not(),
                () -> exists(select(Hero.as("i").id).where(Hero.as("i").teamId.eq(Hero.teamId), condition(0))),
                () -> Hero.id.in(select(Hero.as("j").id).union(select(Team.id))),
                () -> Hero.team.has(Team.name.eq("x")),
                () -> number(depth).gt(2L));
    }

    private NumberExpression<Long> number(int depth) {
        return any(
                () -> Hero.id,
                () -> Hero.id.plus(1L),
                () -> coalesce(Hero.teamId, Hero.id),
                () -> number(select(count()).from(Team.class).asScalar()),
                () -> number(
                        caseWhen(condition(Math.max(0, depth - 1)), Hero.id).otherwise(0L)),
                () -> rowNumber().over(partitionBy(Hero.teamId).orderBy(Hero.name)),
                () -> rowNumber().over(orderBy(Hero.name)),
                () -> number(cast(Hero.age, Long.class)),
                () -> number(function("abs", Long.class, Hero.id)));
    }

    private static NumberExpression<Long> number(Expression<Long> expression) {
        return Functions.number(expression);
    }

    @Test
    void deepStatementsAreWalked() {
        Condition deep = Hero.age.eq(1);
        NumberExpression<Integer> sum = Hero.age;
        List<Condition> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            deep = i % 2 == 0 ? deep.and(Hero.age.eq(i)) : deep.or(Hero.age.eq(i));
            sum = sum.plus(i);
            many.add(Hero.age.eq(i));
        }
        Select<Long> select = select(Hero.id).where(deep, sum.gt(0), or(many.toArray(Condition[]::new)));
        assertThat(select.fingerprint().parameters()).hasSize(3_002);
        assertThat(select.toString()).hasSizeGreaterThan(10_000);
        Query<Long> all = select(Hero.id);
        for (int i = 0; i < 1_000; i++) {
            all = all.unionAll(select(Hero.id));
        }
        assertThat(all.toString()).hasSizeGreaterThan(10_000);
    }
}
