package io.sqlmodel.integration.budgets;

import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;

import io.sqlmodel.Engine;
import io.sqlmodel.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading that is measured, as programs do it: each in a session of its own. A round is a number that varies values. */
enum Reads {
    BY_ID {
        @Override
        void run(Session session, int round) {
            use(session.getOne(Vessel.class, 1L + round));
        }
    },
    FLAT {
        @Override
        void run(Session session, int round) {
            session.exec(select(Vessel.class).where(Vessel.id.gt((long) round)))
                    .all()
                    .forEach(Reads::use);
        }
    },
    CHILDREN_BY_SELECTIN {
        @Override
        void run(Session session, int round) {
            useAll(session.exec(
                            select(Fleet.class).where(Fleet.id.gt((long) round)).options(selectinload(Fleet.vessels)))
                    .all());
        }
    },
    CHILDREN_BY_JOIN {
        @Override
        void run(Session session, int round) {
            useAll(session.exec(
                            select(Fleet.class).where(Fleet.id.gt((long) round)).options(joinedload(Fleet.vessels)))
                    .all());
        }
    },
    CHILDREN_IN_A_LAZY_LOOP {
        @Override
        void run(Session session, int round) {
            useAll(session.exec(select(Fleet.class).where(Fleet.id.gt((long) round)))
                    .all());
        }
    },
    PARENTS_AND_MANY_TO_MANY {
        @Override
        void run(Session session, int round) {
            List<Vessel> vessels = session.exec(select(Vessel.class)
                            .where(Vessel.id.gt((long) round).and(Vessel.id.le(400L)))
                            .options(selectinload(Vessel.fleet), selectinload(Vessel.cargoes)))
                    .all();
            for (Vessel vessel : vessels) {
                use(vessel);
                use(vessel.fleet().name());
                vessel.cargoes().forEach(cargo -> use(cargo.name()));
            }
        }
    },
    TREE {
        @Override
        void run(Session session, int round) {
            Sprig root = session.exec(select(Sprig.class)
                            .where(Sprig.parentId.isNull().and(Sprig.id.ge(0L - round)))
                            .options(selectinload(Sprig.children).recursive()))
                    .one();
            use(root.children().get(9).children().get(9).name());
        }
    };

    private static int used;

    abstract void run(Session session, int round);

    void run(Engine engine, int round) {
        try (Session session = new Session(engine)) {
            run(session, round);
        }
    }

    private static void useAll(List<Fleet> fleets) {
        for (Fleet fleet : fleets) {
            use(fleet.name());
            for (Vessel vessel : fleet.vessels()) {
                use(vessel);
            }
        }
    }

    private static void use(Vessel vessel) {
        use(vessel.name());
    }

    private static void use(@Nullable String name) {
        used += name == null ? 0 : name.length();
    }
}
