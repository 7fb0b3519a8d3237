package io.sqlmodel.docs.cascades;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class CascadesTest extends GuideTest {
    CascadesTest() {
        super(Parent.class, Child.class);
    }

    private Session session() {
        save(new Parent().name("Ann").children(List.of(new Child().name("Bob"), new Child().name("Cleo"))));
        return new Session(engine);
    }

    @Test
    void theChildrenGoWithTheParent() {
        try (Session session = session()) {
            // snippet: delete
            Parent ann = session.getOne(Parent.class, 1L);
            session.delete(ann);
            session.commit();
            // end
            shows("delete", 4);
            assertThat(session.exec(select(Child.class)).all()).isEmpty();
        }
    }

    @Test
    void aChildThatIsTakenOutIsDeleted() {
        try (Session session = session()) {
            Parent ann = session.getOne(Parent.class, 1L);
            assertThat(ann.children()).hasSize(2);
            forget();
            // snippet: orphan
            ann.children().remove(0);
            session.commit();
            // end
            shows("orphan", 1);
            // snippet: replaced
            ann.children(List.of());                // the same for those that a new list leaves out
            session.commit();
            // end
            assertThat(session.exec(select(Child.class)).all()).isEmpty();
        }
    }

    @Test
    void aNewChildThatIsTakenOutIsNeverWritten() {
        try (Session session = session()) {
            Parent ann = session.getOne(Parent.class, 1L);
            Child dan = new Child().name("Dan");
            ann.children().add(dan);
            forget();
            ann.children().remove(dan);
            session.commit();
            statements(0);
        }
    }

    @Test
    void aChildThatMovesStays() {
        try (Session session = session()) {
            Parent ann = session.getOne(Parent.class, 1L);
            Parent eve = new Parent().name("Eve");
            session.add(eve);
            eve.children().add(ann.children().get(0));
            session.commit();
            assertThat(eve.children()).hasSize(1);
            assertThat(ann.children()).hasSize(1);
        }
    }

    @Test
    void statementsDoNotCascade() {
        save(new Parent().name("nobody"));
        try (Session session = new Session(engine)) {
            // snippet: statement
            session.exec(delete(Parent.class).where(Parent.name.eq("nobody")));
            // end
            shows("statement", 1);
        }
    }

    @Test
    void refreshingTheParentForgetsChangesOfTheChildren() {
        try (Session session = session()) {
            Parent ann = session.getOne(Parent.class, 1L);
            // snippet: refresh
            Child bob = ann.children().get(0);
            bob.name("Robert");
            session.refresh(ann);
            System.out.println(bob.name());
            // end
            shows("refresh", 4);
        }
    }
}
