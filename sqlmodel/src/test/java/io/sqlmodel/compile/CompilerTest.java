package io.sqlmodel.compile;

import static io.sqlmodel.SqlModel.count;
import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.entity;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.compile.Output.ValueOutput;
import io.sqlmodel.dialect.sqlite.SqliteDialect;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.generated.Models;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.type.Types;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompilerTest {
    private final Compiler compiler = new Compiler(SqliteDialect.INSTANCE);

    @Test
    void statementsThatDifferInValuesShareOneText() {
        Compiled ann = compiler.compile(select(Hero.class).where(Hero.name.eq("Ann")));
        Compiled bob = compiler.compile(select(Hero.class).where(Hero.name.eq("Bob")));
        assertThat(ann).isSameAs(bob);
        assertThat(compiler.compiledTexts()).isEqualTo(1);
        compiler.compile(select(Hero.class).where(Hero.name.ne("Bob")));
        assertThat(compiler.compiledTexts()).isEqualTo(2);
    }

    @Test
    void aRowHasObjectsAndValuesAtTheirColumns() {
        Compiled compiled = compiler.compile(select(entity(Hero.class), Team.name, count())
                .leftJoin(Hero.team)
                .groupBy(Hero.id));
        assertThat(compiled.outputs())
                .containsExactly(
                        new EntityOutput(EntityColumns.of(Models.of(Hero.class), 15L, 1), false),
                        new ValueOutput(Types.STRING, 5),
                        new ValueOutput(Types.LONG, 6));
    }

    @Test
    void anOuterJoinedObjectIsOptional() {
        assertThat(compiler.compile(select(Hero.class, Team.class).leftJoin(Hero.team))
                        .outputs())
                .containsExactly(
                        new EntityOutput(EntityColumns.of(Models.of(Hero.class), 15L, 1), false),
                        new EntityOutput(EntityColumns.of(Models.of(Team.class), 3L, 5), true));
    }

    @Test
    void otherStatementsHaveNoOutputs() {
        Compiled compiled = compiler.compile(delete(Hero.class));
        assertThat(compiled.outputs()).isEmpty();
        assertThat(compiled.sql()).isEqualTo("DELETE FROM hero");
    }

    @Test
    void aStatementThatIsWrongIsRefusedEachTime() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> compiler.compile(select(Hero.class).where(Team.name.eq("A"))))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("SM-1503");
        }
    }

    @Test
    void servesManyThreads() {
        List<Compiled> all = IntStream.range(0, 1_000)
                .parallel()
                .mapToObj(i -> compiler.compile(select(Hero.id)
                        .where(Hero.age.in(
                                IntStream.rangeClosed(0, i % 5).boxed().toList()))))
                .distinct()
                .toList();
        assertThat(all).hasSize(5);
    }
}
