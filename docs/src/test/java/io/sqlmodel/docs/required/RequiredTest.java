package io.sqlmodel.docs.required;

import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.IntegrityException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredTest extends GuideTest {
    RequiredTest() {
        super(House.class, Room.class);
    }

    @Test
    void roomsCannotBeWithoutAHouse() {
        save(new House().name("Old mill").rooms(List.of(new Room().name("Hall"))));
        try (Session session = new Session(engine)) {
            fails("delete", IntegrityException.class, () -> {
                // snippet: delete
                session.delete(session.getOne(House.class, 1L));
                session.commit();
                // end
            });
        }
    }
}
