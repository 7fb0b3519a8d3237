package io.sqlmodel.integration.options;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Session;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.RaiseLoadException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Collections that are never loaded. */
class WriteOnlyTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Ledger.class, Posting.class, Label.class, LedgerLabel.class);

    private Session session;
    private Ledger ledger;

    @BeforeEach
    void save() {
        Ledger saved = new Ledger().name("cash");
        saved.postings(List.of(new Posting().amount(3), new Posting().amount(1), new Posting().amount(2)));
        saved.labels().add(new Label().name("red"));
        db.save(saved, new Label().name("sub").parent(new Label().name("top")));
        session = db.session();
        ledger = session.exec(select(Ledger.class)).one();
        db.forget();
    }

    private Posting posting(int amount) {
        Posting posting = session.exec(select(Posting.class).where(Posting.amount.eq(amount)))
                .one();
        db.forget();
        return posting;
    }

    private Label label(String name) {
        return session.exec(select(Label.class).where(Label.name.eq(name))).one();
    }

    @Test
    @Case("E25")
    void readingItIsAnErrorThatSaysHowToQueryIt() {
        assertThatThrownBy(() -> ledger.postings().size())
                .isInstanceOf(RaiseLoadException.class)
                .hasMessageContaining("SM-1403: Ledger.postings of Ledger(id=1) is write-only")
                .hasMessageContaining("select(owner, Ledger.postings)");
        assertThatThrownBy(() -> ledger.postings().iterator()).isInstanceOf(RaiseLoadException.class);
        assertThatThrownBy(() -> ledger.labels().contains(null)).isInstanceOf(RaiseLoadException.class);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E25")
    void anAdditionIsJustTheInsert() {
        Posting four = new Posting().amount(4);
        ledger.postings().add(four);
        ledger.postings().addAll(List.of(new Posting().amount(5)));
        assertThat(four.ledger()).isSameAs(ledger);
        assertThat(session.contains(four)).isTrue();
        session.flush();

        assertThat(db.executed()).containsExactly("INSERT posting x2");
        assertThat(four.ledgerId()).isEqualTo(1L);
        assertThatThrownBy(() -> ledger.postings().size()).isInstanceOf(RaiseLoadException.class);
    }

    @Test
    @Case("E25")
    void aRemovalDeletesAnOrphan() {
        ledger.postings().remove(posting(2));
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE posting x1");
        assertThat(db.column("SELECT amount FROM posting ORDER BY amount")).containsExactly(1L, 3L);
    }

    @Test
    @Case("E25")
    void aRemovalSetsTheForeignKeyToNullWithoutDeleteOrphan() {
        Label sub = label("sub");
        Label top = sub.parent();
        db.forget();
        top.children().remove(sub);
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE label x1");
        assertThat(db.column("SELECT parent_id FROM label WHERE name = 'sub'")).containsExactly((Object) null);
    }

    @Test
    @Case("E25")
    void theMembersAreQueried() {
        assertThat(session.exec(select(ledger, Ledger.postings).limit(2)).all())
                .extracting(Posting::amount)
                .containsExactly(1, 2);
        assertThat(session.exec(select(ledger, Ledger.postings).where(Posting.amount.gt(1)))
                        .all())
                .extracting(Posting::amount)
                .containsExactly(2, 3);
        assertThat(session.exec(select(ledger, Ledger.labels)).all())
                .extracting(Label::name)
                .containsExactly("red");
        assertThat(db.statements())
                .hasSize(3)
                .element(2)
                .asString()
                .contains("EXISTS (SELECT 1 FROM ledger_label WHERE ledger_label.label_id = label.id");
    }

    @Test
    @Case("E25")
    void allMembersAreSetOnlyWhileTheOwnerIsNew() {
        assertThatThrownBy(() -> ledger.postings(List.of())).isInstanceOf(RaiseLoadException.class);
        Ledger fresh = new Ledger().name("new");
        fresh.postings(List.of(new Posting().amount(7)));
        assertThat(fresh.postings()).hasSize(1);
        session.add(fresh);
        fresh.postings(List.of(new Posting().amount(8)));
        session.flush();

        assertThat(session.exec(select(fresh, Ledger.postings)).one().amount()).isEqualTo(8);
        assertThatThrownBy(() -> fresh.postings().size()).isInstanceOf(RaiseLoadException.class);
    }

    @Test
    @Case("E25")
    void deletingTheOwnerLoadsNothing() {
        session.delete(ledger);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE ledger x1");
        assertThat(db.count("posting")).isZero();
    }

    @Test
    @Case("E25")
    void deletingTheOwnerWithoutPassiveDeletesIsAnError() {
        Label red = label("red");

        assertThatThrownBy(() -> session.delete(red))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1310: Label(id=" + red.id() + ") cannot be deleted")
                .hasMessageContaining("Label.children");
        assertThat(session.deleted()).isEmpty();
    }

    @Test
    @Case("E25")
    void noOptionLoadsIt() {
        assertThatThrownBy(() -> selectinload(Ledger.postings))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1523");
    }

    @Test
    @Case("E25")
    void theOtherSideAddsAndRemovesToo() {
        Posting one = posting(1);
        Ledger other = new Ledger().name("other");
        one.ledger(other);
        session.commit();

        assertThat(db.executed()).containsExactly("INSERT ledger x1", "UPDATE posting x1");
    }

    @Test
    @Case("E25")
    void linksAreWrittenUnread() {
        Label blue = new Label().name("blue");
        ledger.labels().add(blue);
        session.commit();
        assertThat(db.executed()).containsExactly("INSERT label x1", "INSERT ledger_label x1");

        ledger.labels().remove(blue);
        session.commit();
        assertThat(db.executed()).endsWith("DELETE ledger_label x1");
        assertThat(db.count("ledger_label")).isEqualTo(1);
    }

    @Test
    void anAdditionThatIsTakenBackWritesNothing() {
        Posting four = new Posting().amount(4);
        ledger.postings().add(four);
        ledger.postings().remove(four);
        session.commit();

        assertThat(db.executed()).isEmpty();
    }
}
