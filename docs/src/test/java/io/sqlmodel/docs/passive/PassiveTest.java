package io.sqlmodel.docs.passive;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassiveTest extends GuideTest {
    PassiveTest() {
        super(Invoice.class, InvoiceLine.class, Shelf.class, Tool.class, Box.class);
    }

    @Test
    void theDatabaseDeletesTheLines() {
        save(new Invoice().number("7").lines(List.of(new InvoiceLine().text("Tea"), new InvoiceLine().text("Milk"))));
        // snippet: delete
        try (Session session = new Session(engine)) {
            session.delete(session.getOne(Invoice.class, 1L));
            session.commit();
        }
        // end
        shows("delete", 2);
        try (Session session = new Session(engine)) {
            assertThat(session.exec(select(InvoiceLine.class)).all()).isEmpty();
        }
    }

    @Test
    void theDatabaseSetsNull() {
        save(new Shelf().tools(List.of(new Tool(), new Tool())));
        try (Session session = new Session(engine)) {
            session.delete(session.getOne(Shelf.class, 1L));
            session.flush();
            // the shelf, its boxes (which are not passive), and the DELETE
            statements(3);
            assertThat(session.exec(select(Tool.class)).all()).hasSize(2).allMatch(tool -> tool.shelfId() == null);
        }
    }

    @Test
    void childrenThatAreNoOrphansStay() {
        save(new Shelf().boxes(List.of(new Box())));
        try (Session session = new Session(engine)) {
            session.getOne(Shelf.class, 1L).boxes().clear();
            session.commit();
            assertThat(session.getOne(Box.class, 1L).shelfId()).isNull();
        }
    }
}
