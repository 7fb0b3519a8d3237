package io.sqlmodel.examples;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;

import io.sqlmodel.Engine;
import io.sqlmodel.Inspect;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import java.util.List;

/** The chapters of the tour about kinds of relationships: one-to-one, ways to delete, trees, mutual references. */
final class Kinds {
    private final Narrator say;
    private final Engine engine;

    Kinds(Narrator say, Engine engine) {
        this.say = say;
        this.engine = engine;
    }

    void run() {
        Metadata models = Metadata.of(
                Pilot.class,
                Suit.class,
                Base.class,
                Agent.class,
                Room.class,
                LogEntry.class,
                Category.class,
                Ship.class,
                Captain.class);
        say.quietly(() -> {
            models.dropAll(engine);
            models.createAll(engine);
        });
        replaceOneToOne();
        deleteThreeWays();
        growTree();
        referToEachOther();
    }

    private void replaceOneToOne() {
        say.chapter("One-to-one: a scalar on each side");
        try (Session session = new Session(engine)) {
            Pilot tony = new Pilot().name("Tony").suit(new Suit().mark("Mark I"));
            say.quietly(() -> {
                session.add(tony);
                session.commit();
                session.refresh(tony);
            });
            say.code("Suit first = tony.suit()");
            Suit first = tony.suit();
            say.result(first);
            say.statements();
            say.code("Suit second = new Suit().mark(\"Mark II\"); tony.suit(second)");
            Suit second = new Suit().mark("Mark II");
            tony.suit(second);
            say.result("first.pilot() is " + first.pilot() + ", second.pilot() is " + second.pilot());
            say.notice(say.statements() + " statements, and all sides agree. Suit.pilotId is UNIQUE, yet:");
            say.code("session.commit()");
            session.commit();
            say.notice("The old suit lets go of the pilot (NULL) before the new one takes its place.");
            say.rows("suit", session, select(Suit.class).orderBy(Suit.id));
        }
        say.statements();
    }

    private void deleteThreeWays() {
        say.chapter("Deleting a parent: children let go, children owned, children left to the database");
        try (Session session = new Session(engine)) {
            say.code("Base base = ..., saved with 2 agents, 2 rooms and 2 log entries");
            Base base = new Base()
                    .name("Helicarrier")
                    .agents(List.of(new Agent().name("Hill"), new Agent().name("Coulson")))
                    .rooms(List.of(new Room().name("bridge"), new Room().name("hangar")))
                    .log(List.of(new LogEntry().text("took off"), new LogEntry().text("landed")));
            say.quietly(() -> {
                session.add(base);
                session.commit();
                session.refresh(base);
            });
            say.code("session.delete(base); session.commit()");
            session.delete(base);
            session.commit();
            say.notice("Base.agents says nothing: they are loaded, and their foreign key becomes NULL.");
            say.rows("agent", session, select(Agent.class).orderBy(Agent.id));
            say.notice("Base.rooms says cascadeDelete: they are loaded and deleted, with all that they own.");
            say.rows("room", session, select(Room.class).orderBy(Room.id));
            say.notice("Base.log says passiveDeletes = ALL, and its foreign key ON DELETE CASCADE: no statement at all,"
                    + " the database deletes them.");
            say.rows("log_entry", session, select(LogEntry.class).orderBy(LogEntry.id));
        }
        say.statements();
    }

    private void growTree() {
        say.chapter("A tree: rows that refer to rows of their own table");
        Category root = new Category().name("Gear");
        Category armour = new Category().name("Armour").parent(root);
        Category shields = new Category().name("Shields").parent(armour);
        root.children().add(new Category().name("Vehicles"));
        try (Session session = new Session(engine)) {
            say.code("session.add(root); session.commit(), of a tree of three levels");
            session.add(root);
            session.commit();
            say.notice(say.statements() + " statements: one INSERT a level, for a child needs the key of its parent.");
            say.code("print(root), which reads children() of every category");
            print(root, "");
            say.statements();
            session.commit(); // another session reads next, and a database in memory has one connection for both
            readTree();
            say.code("root.children().remove(armour); session.commit()");
            root.children().remove(armour);
            session.commit();
            say.notice("Category.children owns: what is taken out is deleted with all below, leaves first.");
            say.result("Shields are " + Inspect.state(shields));
            say.rows("category", session, select(Category.class).orderBy(Category.id));
            say.code("session.delete(root); session.commit()");
            session.delete(root);
            session.commit();
            say.notice("A whole tree goes the same way: its levels are read, and deleted from the leaves to the root.");
            say.rows("category", session, select(Category.class).orderBy(Category.id));
        }
        say.statements();
    }

    private void readTree() {
        try (Session session = new Session(engine)) {
            say.code("select(Category.class).where(Category.parent.isNull())"
                    + ".options(selectinload(Category.children).recursive()), printed again");
            Category root = session.exec(select(Category.class)
                            .where(Category.parent.isNull())
                            .options(selectinload(Category.children).recursive()))
                    .one();
            print(root, "");
            say.notice("All levels came with the query, by one recursive statement where the database can.");
        }
    }

    private void print(Category category, String indent) {
        say.result(indent + category.name());
        category.children().forEach(child -> print(child, indent + "    "));
    }

    private void referToEachOther() {
        say.chapter("Two rows that refer to each other");
        Ship benatar = new Ship().name("Benatar");
        Captain quill = new Captain().name("Quill").ship(benatar);
        benatar.captain(quill);
        try (Session session = new Session(engine)) {
            say.code("quill.ship(benatar); benatar.captain(quill); session.add(benatar)");
            session.add(benatar);
            say.code("session.flushPlan()");
            session.flushPlan().lines().forEach(say::result);
            say.code("session.commit()");
            session.commit();
            say.notice("Neither row can be the first, so the foreign key that may be NULL waits for an UPDATE.");
            say.rows("ship", session, select(Ship.class).orderBy(Ship.id));
            say.rows("captain", session, select(Captain.class).orderBy(Captain.id));
            say.code("session.delete(benatar); session.delete(quill); session.commit()");
            session.delete(benatar);
            session.delete(quill);
            session.commit();
            say.notice("And it lets go first. Only a circle without any nullable key is an error.");
            say.rows("ship", session, select(Ship.class).orderBy(Ship.id));
            say.rows("captain", session, select(Captain.class).orderBy(Captain.id));
        }
        say.statements();
    }
}
