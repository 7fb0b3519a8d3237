package io.sqlmodel.schema;

import static io.sqlmodel.schema.TestTable.table;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.error.MappingException;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.type.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models that do not fit together. */
class ModelCheckTest {
    private static final class Team {}

    private static final class Hero {}

    private final EntityDef team = table("team")
            .id()
            .required("name", Types.STRING)
            .required("city", Types.STRING)
            .unique("name", "city")
            .buildFor(Team.class);

    @Test
    void modelsThatFitPass() {
        check(
                team,
                table("hero")
                        .id()
                        .optional("team_id", Types.LONG)
                        .references("team_id", "team")
                        .buildFor(Hero.class));
    }

    @Test
    void twoModelsForOneTableAreRefused() {
        assertThatThrownBy(() -> check(team, table("team").id().buildFor(Hero.class)))
                .isInstanceOf(MappingException.class)
                .hasMessage("SM-1006: " + Team.class.getName() + " and " + Hero.class.getName()
                        + " both describe the table team. Give one of them another with @Table(name = ...), or leave it"
                        + " out.");
    }

    @Test
    void tablesOfOneNameInTwoSchemasAreTwo() {
        check(team, table("other", "team").id().buildFor(Hero.class));
    }

    @Test
    void foreignKeyOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> check(
                        team,
                        table("hero")
                                .id()
                                .optional("team_id", Types.INTEGER)
                                .references("team_id", "team")
                                .buildFor(Hero.class)))
                .isInstanceOf(MappingException.class)
                .hasMessage(
                        "SM-1007: Hero.team_id is of type Integer and points to Team.id, which is of type Long. Give"
                                + " both the same type.");
    }

    @Test
    void foreignKeyToAnUnknownColumnIsRefused() {
        assertThatThrownBy(() -> check(team, heroWithKeyTo("key")))
                .isInstanceOf(MappingException.class)
                .hasMessage("SM-1004: A foreign key of Hero points to team.key, and there is no such column. Mend"
                        + " @ForeignKey.");
    }

    @Test
    void foreignKeyToAColumnThatIsNotUniqueIsRefused() {
        assertThatThrownBy(() -> check(team, heroWithKeyTo("name")))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("SM-1008: A foreign key of Hero points to team [name],");
    }

    @Test
    void foreignKeyToUniqueColumnsInAnyOrderPasses() {
        check(
                team,
                table("hero")
                        .id()
                        .required("c", Types.STRING)
                        .required("n", Types.STRING)
                        .references(List.of("c", "n"), "", "team", List.of("city", "name"), OnDelete.NO_ACTION)
                        .buildFor(Hero.class));
    }

    @Test
    void foreignKeyToATableOfNoModelPasses() {
        assertThatCode(() -> check(table("hero")
                        .id()
                        .optional("team_id", Types.LONG)
                        .references("team_id", "team")
                        .buildFor(Hero.class)))
                .doesNotThrowAnyException();
    }

    private static EntityDef heroWithKeyTo(String column) {
        return table("hero")
                .id()
                .required("team_key", Types.STRING)
                .references(List.of("team_key"), "", "team", List.of(column), OnDelete.NO_ACTION)
                .buildFor(Hero.class);
    }

    private static void check(EntityDef... models) {
        ModelCheck.check(List.of(models));
    }
}
