package io.sqlmodel.integration.stateful;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.integration.stateful.model.Craft;
import io.sqlmodel.integration.stateful.model.CraftLink;
import io.sqlmodel.integration.stateful.model.Hall;
import io.sqlmodel.integration.stateful.model.Knight;
import io.sqlmodel.integration.stateful.model.Sigil;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@link StatefulTest} found and no other model shows, each as the smallest program that does. */
class FoundTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Schema.MODELS);

    @Test
    void aManyToManyCollectionIsLoadedWhoseOtherSideHasAnotherPlaceInItsClass() {
        db.save(new Craft().name("smith").knights(List.of(new Knight().name("Gawain"))));
        Session session = db.session();

        assertThat(session.get(Craft.class, 1L).knights())
                .extracting(Knight::name)
                .containsExactly("Gawain");
    }

    @Test
    void aNewLinkGoesWithTheDeletedEndThatItWasAddedTo() {
        db.save(new Craft().name("smith"), new Knight().name("Gawain"));
        Session session = db.session();
        Craft smith = session.get(Craft.class, 1L);
        Knight gawain = session.get(Knight.class, 1L);

        smith.knightLinks().add(new CraftLink().knight(gawain));
        session.delete(smith);
        session.commit();

        assertThat(db.count("craft_link")).isZero();
        assertThat(db.count("craft")).isZero();
        assertThat(gawain.crafts()).isEmpty();
    }

    @Test
    void aRowThatRefersToItselfIsDeleted() {
        Knight lancelot = new Knight().name("Lancelot");
        db.save(lancelot.mentor(lancelot));
        Session session = db.session();

        session.delete(session.get(Knight.class, 1L));
        session.commit();

        assertThat(db.count("knight")).isZero();
    }

    @Test
    void aLinkThatIsRemadeAndTakenOutAgainIsDeletedOnce() {
        db.save(new Craft().name("smith"), new Knight().name("Gawain"));
        Session session = db.session();
        Craft smith = session.get(Craft.class, 1L);
        Knight gawain = session.get(Knight.class, 1L);

        session.add(new CraftLink().knight(gawain).craft(smith).name("one"));
        smith.knights().remove(gawain);
        smith.knightLinks().size();
        smith.knightLinks().add(new CraftLink().knight(gawain).name("other"));
        smith.knights().remove(gawain);
        session.commit();

        assertThat(db.count("craft_link")).isZero();
        assertThat(smith.knightLinks()).isEmpty();
    }

    @Test
    void aNewLinkThatIsTakenOutAndPutBackKeepsItsValues() {
        db.save(new Craft().name("smith"), new Knight().name("Gawain"));
        Session session = db.session();
        Craft smith = session.get(Craft.class, 1L);
        Knight gawain = session.get(Knight.class, 1L);

        smith.knightLinks().add(new CraftLink().knight(gawain).name("master"));
        smith.knights().remove(gawain);
        smith.knights(List.of(gawain));
        session.commit();

        assertThat(gawain.craftLinks()).extracting(CraftLink::name).containsExactly("master");
    }

    @Test
    void aDeletedMemberThatWasNeverLinkedDoesNotHinderTheDeletionOfTheOther() {
        db.save(new Sigil().name("lion").code("L"), new Knight().name("Gawain"));
        Session session = db.session();
        Knight gawain = session.get(Knight.class, 1L);
        Sigil lion = session.exec(select(Sigil.class)).one();

        gawain.sigils().add(lion);
        session.delete(lion);
        session.flush();
        session.delete(gawain);
        session.commit();

        assertThat(db.count("knight")).isZero();
        assertThat(db.count("sigil")).isZero();
    }

    @Test
    void aDeletedMemberThatWasNeverLinkedIsTakenOut() {
        db.save(new Sigil().name("lion").code("L"), new Knight().name("Gawain"));
        Session session = db.session();
        Knight gawain = session.get(Knight.class, 1L);
        Sigil lion = session.exec(select(Sigil.class)).one();

        gawain.sigils().add(lion);
        session.delete(lion);
        session.flush();
        gawain.sigils().remove(lion);
        session.commit();

        assertThat(gawain.sigils()).isEmpty();
    }

    @Test
    void aBranchThatMovesUpStaysWhenItsFormerParentFalls() {
        Hall top = new Hall().name("top");
        Hall middle = new Hall().name("middle").parent(top);
        Hall low = new Hall().name("low").parent(middle);
        db.save(top, middle, low, new Hall().name("lowest").parent(low));
        Session session = db.session();
        Hall root = session.exec(select(Hall.class).where(Hall.name.eq("top"))).one();
        Hall lowest =
                session.exec(select(Hall.class).where(Hall.name.eq("lowest"))).one();

        root.halls(List.of(lowest));
        session.commit();

        assertThat(session.exec(select(Hall.class)).all()).containsExactlyInAnyOrder(root, lowest);
        assertThat(root.halls()).containsExactly(lowest);
    }
}
