package io.sqlmodel.integration.options;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;

import io.sqlmodel.Engine;
import io.sqlmodel.Session;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Streams all soldiers with their squads, in a virtual machine of its own. */
final class StreamProgram {
    private StreamProgram() {}

    public static void main(String[] arguments) {
        Set<Long> squads = new HashSet<>();
        long[] soldiers = {0};
        try (Engine engine = Engine.create(arguments[0]);
                Session session = new Session(engine);
                Stream<Soldier> all =
                        session.exec(select(Soldier.class).options(selectinload(Soldier.squad))).stream()) {
            all.forEach(soldier -> {
                soldiers[0]++;
                squads.add(soldier.squad().id());
            });
        }
        System.out.println(soldiers[0] + " soldiers of " + squads.size() + " squads");
    }
}
