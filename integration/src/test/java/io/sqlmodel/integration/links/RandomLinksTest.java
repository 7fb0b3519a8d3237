package io.sqlmodel.integration.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Random edits of links through all views, held against a plain set of pairs after each of them. */
class RandomLinksTest {
    private static final int EDITS = 60;

    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Pilot.class, Crew.class, PilotCrew.class);

    private final List<Pilot> pilots = new ArrayList<>();
    private final List<Crew> crews = new ArrayList<>();
    private final TreeSet<String> pairs = new TreeSet<>();
    private final List<String> done = new ArrayList<>();
    private TreeSet<String> committed = new TreeSet<>();
    private Session session;
    private Random random;

    @RepeatedTest(40)
    @Case("C15")
    void allViewsAgreeAfterEachEdit(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        boolean autoflush = random.nextBoolean();
        boolean expire = random.nextBoolean();
        session = db.session(options -> options.autoflush(autoflush).expireOnCommit(expire));
        for (int i = 0; i < 3; i++) {
            pilots.add(new Pilot().name("p" + i));
            crews.add(new Crew().name("c" + i));
        }
        session.addAll(pilots.toArray());
        session.addAll(crews.toArray());
        session.commit();
        for (int i = 0; i < EDITS; i++) {
            edit();
            if (random.nextInt(3) > 0) {
                check();
            }
        }
        session.commit();
        assertThat(db.column("SELECT p.name || c.name FROM pilot_crew JOIN pilot p ON p.id = pilot_id"
                        + " JOIN crew c ON c.id = crew_id ORDER BY 1"))
                .describedAs(done.toString())
                .containsExactlyElementsOf(pairs);
    }

    private void edit() {
        int p = random.nextInt(pilots.size());
        int c = random.nextInt(crews.size());
        Pilot pilot = pilots.get(p);
        Crew crew = crews.get(c);
        String pair = "p" + p + "c" + c;
        int kind = random.nextInt(13);
        done.add(kind + ":" + pair);
        switch (kind) {
            case 0 -> {
                if (!pilot.crews().contains(crew)) {
                    pilot.crews().add(crew);
                }
                pairs.add(pair);
            }
            case 1 -> {
                if (!crew.pilots().contains(pilot)) {
                    crew.pilots().add(pilot);
                }
                pairs.add(pair);
            }
            case 2 -> {
                pilot.crews().remove(crew);
                pairs.remove(pair);
            }
            case 3 -> {
                crew.pilots().remove(pilot);
                pairs.remove(pair);
            }
            case 4 -> {
                if (!pairs.contains(pair)) {
                    session.add(new PilotCrew().pilot(pilot).crew(crew).role("lead"));
                }
                pairs.add(pair);
            }
            case 5 -> {
                if (!pairs.contains(pair)) {
                    pilot.crewLinks().add(new PilotCrew().crew(crew).role("lead"));
                }
                pairs.add(pair);
            }
            case 6 -> {
                PilotCrew link = link(pilot, crew);
                if (link != null) {
                    if (session.newObjects().contains(link)) {
                        session.expunge(link);
                    } else {
                        session.delete(link);
                    }
                    pairs.remove(pair);
                }
            }
            case 7 -> {
                pilot.crewLinks().removeIf(link -> link.crew() == crew);
                pairs.remove(pair);
            }
            case 8 -> {
                PilotCrew link = link(pilot, crew);
                int other = random.nextInt(crews.size());
                if (link != null && !pairs.contains("p" + p + "c" + other)) {
                    done.add("to c" + other);
                    link.crew(crews.get(other));
                    pairs.remove(pair);
                    pairs.add("p" + p + "c" + other);
                }
            }
            case 9 -> {
                pilot.crews(List.of(crew));
                pairs.removeIf(each -> each.startsWith("p" + p));
                pairs.add(pair);
            }
            case 10 -> session.flush();
            case 11 -> {
                session.commit();
                committed = new TreeSet<>(pairs);
            }
            default -> {
                session.rollback();
                pairs.clear();
                pairs.addAll(committed);
            }
        }
    }

    private static PilotCrew link(Pilot pilot, Crew crew) {
        return pilot.crewLinks().stream()
                .filter(link -> link.crew() == crew)
                .findFirst()
                .orElse(null);
    }

    private void check() {
        TreeSet<String> seen = new TreeSet<>();
        for (int p = 0; p < pilots.size(); p++) {
            for (int c = 0; c < crews.size(); c++) {
                Pilot pilot = pilots.get(p);
                Crew crew = crews.get(c);
                boolean linked = pilot.crews().contains(crew);
                String of = "p" + p + "c" + c + " after " + done;
                assertThat(crew.pilots().contains(pilot)).describedAs(of).isEqualTo(linked);
                assertThat(pilot.crewLinks().stream().filter(link -> link.crew() == crew))
                        .describedAs(of)
                        .hasSize(linked ? 1 : 0);
                assertThat(crew.pilotLinks().stream().filter(link -> link.pilot() == pilot))
                        .describedAs(of)
                        .hasSize(linked ? 1 : 0);
                if (linked) {
                    seen.add("p" + p + "c" + c);
                }
            }
        }
        assertThat(seen).describedAs(done.toString()).isEqualTo(pairs);
    }
}
