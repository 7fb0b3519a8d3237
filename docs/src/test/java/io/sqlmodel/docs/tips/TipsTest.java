package io.sqlmodel.docs.tips;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class TipsTest extends GuideTest {
    TipsTest() {
        super(Sensor.class, Measurement.class);
    }

    @Test
    void oneSideIsEnough() {
        // snippet: one
        Sensor roof = new Sensor().place("roof");
        try (Session session = new Session(engine)) {
            session.add(new Measurement().value(21.5).sensor(roof));
            session.commit();

            List<Measurement> latest = session.exec(select(Measurement.class)
                            .where(Measurement.sensor.eq(roof))
                            .orderBy(Measurement.id.desc())
                            .limit(10))
                    .all();
        }
        // end
        shows("one", 3);
    }

    @Test
    void anEagerQueryIsMeasured() {
        save(new Measurement().value(1).sensor(new Sensor().place("roof")));
        try (Session session = new Session(engine)) {
            List<Measurement> all =
                    session.exec(select(Measurement.class).options(selectinload(Measurement.sensor))).all();
            assertThat(all.get(0).sensor().place()).isEqualTo("roof");
            statements(2);
        }
    }
}
