package io.sqlmodel.integration.budgets;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;

/** The rows that the work is done on. */
final class Rows {
    static final int FLEETS = 100;

    /** In each fleet. */
    static final int VESSELS = 10;

    private Rows() {}

    static TestDatabase database() {
        return TestDatabase.with(Fleet.class, Vessel.class, Cargo.class, VesselCargo.class, Sprig.class);
    }

    /** 100 fleets of 10 vessels with two cargoes each, and a tree of three levels with 111 spriges. */
    static void fill(TestDatabase db) {
        List<Cargo> cargoes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            cargoes.add(new Cargo().name("cargo " + i));
        }
        try (Session session = new Session(db.engine())) {
            for (int s = 0; s < FLEETS; s++) {
                Fleet fleet = new Fleet().name("fleet " + s);
                for (int p = 0; p < VESSELS; p++) {
                    Vessel vessel = new Vessel().name("vessel " + s + "." + p).age(200 + p);
                    vessel.cargoes().add(cargoes.get((s + p) % cargoes.size()));
                    vessel.cargoes().add(cargoes.get((s + p + 7) % cargoes.size()));
                    fleet.vessels().add(vessel);
                }
                session.add(fleet);
            }
            session.add(sprig(3));
            session.commit();
        }
        db.forget();
    }

    private static Sprig sprig(int levels) {
        Sprig sprig = new Sprig().name("sprig of " + levels);
        for (int i = 0; levels > 1 && i < 10; i++) {
            sprig.children().add(sprig(levels - 1));
        }
        return sprig;
    }
}
