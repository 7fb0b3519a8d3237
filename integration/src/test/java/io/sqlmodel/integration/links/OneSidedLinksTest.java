package io.sqlmodel.integration.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A link table of whose link objects only one end has a list. */
class OneSidedLinksTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Parcel.class, Sticker.class, Placing.class);

    private final Parcel parcel = new Parcel().recipient("Ann").grams(500);
    private final Sticker fragile = new Sticker();
    private final Sticker urgent = new Sticker();
    private Session session;

    @BeforeEach
    void save() {
        session = db.session();
        parcel.placings().add(new Placing().sticker(fragile).place("top"));
        parcel.stickers().add(urgent);
        session.add(parcel);
        session.commit();
        db.forget();
    }

    @Test
    @Case({"A20", "C15"})
    void theEndWithoutAListReadsItsMembers() {
        assertThat(fragile.parcels()).containsExactly(parcel);
        assertThat(parcel.stickers()).isEqualTo(Set.of(fragile, urgent));
        assertThat(parcel.placings()).extracting(Placing::place).containsExactlyInAnyOrder("top", null);
    }

    @Test
    @Case({"A20", "C15"})
    void theEndWithoutAListLosesAMember() {
        assertThat(parcel.placings()).hasSize(2);
        fragile.parcels().clear();
        session.commit();

        assertThat(parcel.placings()).extracting(Placing::sticker).containsExactly(urgent);
        assertThat(db.count("placing")).isOne();
    }

    @Test
    @Case("C11")
    void theEndWithoutAListIsDeletedWithItsLinks() {
        session.delete(urgent);
        session.commit();

        assertThat(db.column("SELECT place FROM " + db.engine().dialect().quote("placing")))
                .containsExactly("top");
        assertThat(parcel.stickers()).containsExactly(fragile);
    }
}
