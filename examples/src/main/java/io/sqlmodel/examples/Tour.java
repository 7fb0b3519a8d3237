package io.sqlmodel.examples;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.error.DetachedInstanceException;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.UnflushedReferenceException;
import java.io.PrintStream;
import java.util.List;

/**
 * The guided tour: parents and children from their shapes to the database and back, with the SQL as it happens. Takes a
 * JDBC URL of any supported database; without one it works on {@code tour.db} in the current folder. It drops and
 * creates the tables of its shapes, so the database should have none of their names.
 */
public final class Tour {
    private final Narrator say;
    private final Engine engine;

    private Tour(Narrator say, Engine engine) {
        this.say = say;
        this.engine = engine;
    }

    /**
     * Runs the tour.
     *
     * @param args a JDBC URL, or nothing
     */
    public static void main(String[] args) {
        tell(args.length == 0 ? "jdbc:sqlite:tour.db" : args[0], System.out);
    }

    static void tell(String url, PrintStream out) {
        Narrator say = new Narrator(out);
        out.println("SQLModel for Java, on " + url);
        try (Engine engine = Engine.builder(url).listener(say).build()) {
            new Tour(say, engine).run();
        }
        out.println();
        out.println("That was the tour. Its shapes are the interfaces TeamModel, HeroModel and so on in examples/.");
    }

    private void run() {
        createTables();
        backPopulate();
        readLazily();
        readEagerly();
        new LoadTour(say, engine).run();
        queryTheGraph();
        moveChild();
        new LinkTour(say, engine).run();
        new Kinds(say, engine).run();
        new AsyncTour(say, engine).run();
        meetErrors();
    }

    private void createTables() {
        say.chapter("Five shapes, five tables");
        Metadata models = Metadata.of(Team.class, Hero.class, Mission.class, Skill.class, HeroSkill.class);
        say.quietly(() -> models.dropAll(engine));
        say.code("Metadata.of(Team.class, Hero.class, Mission.class, Skill.class, HeroSkill.class).createAll(engine)");
        models.createAll(engine);
        say.notice("Tables come after those that they refer to. What exists already is skipped.");
        say.statements();
    }

    private void backPopulate() {
        say.chapter("Both sides of a relationship stay in step, before any SQL");
        Team avengers = new Team().name("Avengers");
        say.code("Hero ironMan = new Hero().name(\"Iron Man\").team(avengers)");
        new Hero().name("Iron Man").team(avengers);
        say.result("avengers.heroes() is " + avengers.heroes());
        say.code("avengers.heroes().add(cap)");
        Hero cap = new Hero().name("Captain America");
        avengers.heroes().add(cap);
        say.result("cap.badge() is " + cap.badge());

        say.chapter("Saving the parent saves the graph");
        avengers.missions().addAll(List.of(new Mission().title("New York"), new Mission().title("Sokovia")));
        Team defenders = new Team().name("Defenders").heroes(List.of(new Hero().name("Daredevil")));
        try (Session session = new Session(engine)) {
            say.code("session.addAll(avengers, defenders)");
            session.addAll(avengers, defenders);
            say.code("session.flushPlan()");
            session.flushPlan().lines().forEach(line -> say.result(line));
            say.code("session.commit()");
            session.commit();
            say.notice(
                    say.statements() + " statements for 7 objects: one batch a table, and each key on its own object.");
            say.code("cap.teamId()");
            say.result(cap.teamId());
            say.notice("Commit expires what the session holds; the first read refreshes all heroes at once.");
        }
        say.statements();
    }

    private void readLazily() {
        say.chapter("Lazy loading, without N+1");
        try (Session session = new Session(engine)) {
            say.code("for (Team team : session.exec(select(Team.class)).all()) print(team.heroes())");
            for (Team team :
                    session.exec(select(Team.class).orderBy(Team.name.asc())).all()) {
                say.result(team.name() + ": " + team.heroes());
            }
            say.notice(say.statements()
                    + " statements, however many teams: the first read serves all teams of the result.");

            say.code("Hero ironMan = session.exec(select(Hero.class).where(Hero.name.eq(\"Iron Man\"))).one()");
            Hero hero = session.exec(select(Hero.class).where(Hero.name.eq("Iron Man")))
                    .one();
            say.statements();
            say.code("ironMan.team()");
            say.result(hero.team());
            say.notice(say.statements() + " statements: the session holds that team already.");
        }
    }

    private void readEagerly() {
        say.chapter("Eager loading, when you know what you will need");
        Hero hero;
        try (Session session = new Session(engine)) {
            say.code("select(Hero.class).options(selectinload(Hero.team)).where(Hero.name.eq(\"Iron Man\"))");
            hero = session.exec(
                            select(Hero.class).options(selectinload(Hero.team)).where(Hero.name.eq("Iron Man")))
                    .one();
        }
        say.code("hero.team().name(), after the session is closed");
        say.result(hero.team().name());
        say.notice("What was loaded stays readable.");
        try {
            say.code("hero.team().heroes(), which was never loaded");
            say.result(hero.team().heroes());
        } catch (DetachedInstanceException e) {
            say.result(e.getMessage());
        }
        try (Session session = new Session(engine)) {
            say.code("Hero again = session.getOne(Hero.class, hero.id())");
            Hero again = session.getOne(Hero.class, hero.id());
            say.code("session.refresh(again, Hero.team); again.badge()");
            session.refresh(again, Hero.team);
            say.result(again.badge());
            say.notice("By name, a single relationship is read anew; its foreign key too.");
        }
        say.statements();
    }

    private void queryTheGraph() {
        say.chapter("Queries are typed, and joins follow relationships");
        try (Session session = new Session(engine)) {
            say.code("select(Hero.class).join(Hero.team).where(Team.name.eq(\"Avengers\")).orderBy(Hero.name.desc())");
            say.result(session.exec(select(Hero.class)
                            .join(Hero.team)
                            .where(Team.name.eq("Avengers"))
                            .orderBy(Hero.name.desc()))
                    .all());
            say.code("select(Hero.class, Team.class).join(Hero.team).orderBy(Hero.id)");
            session.exec(select(Hero.class, Team.class).join(Hero.team).orderBy(Hero.id))
                    .all()
                    .forEach(say::result);
        }
        say.statements();
    }

    private void moveChild() {
        say.chapter("Moving a child");
        try (Session session = new Session(engine)) {
            say.code("Team avengers = ..., defenders = ...; Hero cap = ...");
            Team avengers = session.exec(select(Team.class).where(Team.name.eq("Avengers")))
                    .one();
            Team defenders = session.exec(select(Team.class).where(Team.name.eq("Defenders")))
                    .one();
            Hero cap = session.exec(select(Hero.class).where(Hero.name.eq("Captain America")))
                    .one();
            say.code("avengers.heroes()");
            say.result(avengers.heroes());
            say.statements();
            say.code("cap.team(defenders)");
            cap.team(defenders);
            say.notice(say.statements() + " statements, and the old team's list knows at once:");
            say.result("avengers.heroes() is " + avengers.heroes());
            say.code("session.commit()");
            session.commit();
            say.notice("One UPDATE, of the one column that changed.");
        }
        say.statements();
    }

    private void meetErrors() {
        say.chapter("Mistakes say what is wrong, and what to do");
        try (Session session = new Session(engine)) {
            say.code("Team defenders = session.exec(select(Team.class).where(Team.name.eq(\"Defenders\"))).one()");
            Team defenders = session.exec(select(Team.class).where(Team.name.eq("Defenders")))
                    .one();
            say.code("new Hero().name(\"Luke Cage\").team(defenders); session.commit(), without adding him");
            new Hero().name("Luke Cage").team(defenders);
            try {
                session.commit();
            } catch (UnflushedReferenceException e) {
                say.result(e.getMessage());
                session.rollback();
            }
            say.code("session.add(new Hero()); session.commit(), without a name");
            session.add(new Hero());
            try {
                session.commit();
            } catch (IntegrityException e) {
                say.result(e.kind() + " " + e.constraint());
                say.result(Narrator.withoutSql(e.getMessage()));
                session.rollback();
            }
        }
    }
}
