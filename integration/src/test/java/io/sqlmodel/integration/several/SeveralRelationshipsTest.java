package io.sqlmodel.integration.several;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One class with a many-to-one, a one-to-one and a list. */
class SeveralRelationshipsTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Troop.class, Weapon.class, Fighter.class, Power.class);

    private final Weapon sword = new Weapon();
    private final Fighter ann = new Fighter()
            .name("Ann")
            .troop(new Troop())
            .weapon(sword)
            .powers(List.of(new Power().name("flight"), new Power().name("wit")));
    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    @Test
    @Case("A10")
    void aSideThatIsNotACollectionIsAScalarThoughTheForeignKeyIsOnTheOtherTable() {
        assertThat(sword.fighter()).isSameAs(ann);
        session.add(ann);
        session.commit();

        assertThat(db.executed())
                .containsExactlyInAnyOrder(
                        "INSERT troop x1", "INSERT weapon x1", "INSERT fighter x1", "INSERT power x2")
                .endsWith("INSERT fighter x1", "INSERT power x2");
        assertThat(sword.fighter()).isSameAs(ann);
        assertThat(ann.troop().fighters()).containsExactly(ann);
        assertThat(ann.powers()).extracting(Power::name).containsExactly("flight", "wit");
    }

    @Test
    @Case({"A10", "D05"})
    void aWeaponThatChangesHandsFromEitherSideHasOneFighter() {
        Fighter bob = new Fighter().name("Bob");
        session.addAll(ann, bob);
        session.commit();
        assertThat(ann.weapon()).isSameAs(sword);

        sword.fighter(bob);

        assertThat(ann.weapon()).isNull();
        assertThat(bob.weapon()).isSameAs(sword);
        session.commit();
        assertThat(db.column("SELECT weapon_id FROM fighter ORDER BY name")).containsExactly(null, 1L);
    }
}
