package io.sqlmodel.docs.owned;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import org.junit.jupiter.api.Test;

class OwnedTest extends GuideTest {
    OwnedTest() {
        super(Customer.class, Cart.class);
    }

    @Test
    void theOldCartIsDeleted() {
        save(new Customer().name("Ann").cart(new Cart().note("January")));
        try (Session session = new Session(engine)) {
            Customer ann = session.getOne(Customer.class, 1L);
            forget();
            // snippet: replace
            ann.cart(new Cart().note("February"));
            session.commit();
            // end
            shows("replace", 3);
            // snippet: delete
            session.delete(ann);
            session.commit();
            // end
            assertThat(session.exec(select(Cart.class)).all()).isEmpty();
        }
    }
}
