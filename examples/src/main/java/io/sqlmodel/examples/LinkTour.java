package io.sqlmodel.examples;

import static io.sqlmodel.SqlModel.select;

import io.sqlmodel.Engine;
import io.sqlmodel.Session;
import io.sqlmodel.sql.Select;
import java.util.List;

/** The chapter on many-to-many: a link table with a column of its own, edited in every way. */
final class LinkTour {
    private static final Select<HeroSkill> LINKS = select(HeroSkill.class).orderBy(HeroSkill.heroId, HeroSkill.skillId);

    private final Narrator say;
    private final Engine engine;

    LinkTour(Narrator say, Engine engine) {
        this.say = say;
        this.engine = engine;
    }

    void run() {
        say.chapter("Many-to-many: the link is a shape like any other");
        try (Session session = new Session(engine)) {
            Skill flying = new Skill().name("flying");
            Skill science = new Skill().name("science");
            Hero bruce = new Hero().name("Bruce");
            Hero tony = new Hero().name("Tony");
            link(session, tony, bruce, flying, science);
            edit(session, tony, bruce, flying);
            delete(session, science);
        }
        say.statements();
    }

    private void link(Session session, Hero tony, Hero bruce, Skill flying, Skill science) {
        say.code("tony.skills().addAll(List.of(flying, science))");
        tony.skills().addAll(List.of(flying, science));
        say.code("science.heroes().add(bruce)");
        science.heroes().add(bruce);
        say.code("bruce.skillLevels().add(new HeroSkill().skill(science).level(9))");
        bruce.skillLevels().add(new HeroSkill().skill(science).level(9));
        say.code("session.addAll(tony, bruce).commit()");
        session.addAll(tony, bruce);
        session.commit();
        say.notice("Links come last, in one batch. Bruce's was made twice, and is written once, with its level:");
        say.rows("hero_skill", session, LINKS);
    }

    private void edit(Session session, Hero tony, Hero bruce, Skill flying) {
        say.code("tony.skillLevels().get(0).level(5); session.flush()");
        tony.skillLevels().get(0).level(5);
        session.flush();
        say.notice("The list of links was read first. A link is an object: its column is changed like any other.");
        say.code("tony.skills()");
        say.result(tony.skills());
        say.code("flying.heroes().remove(tony); flying.heroes().add(bruce)");
        flying.heroes().remove(tony);
        flying.heroes().add(bruce);
        say.result("tony.skills() is " + tony.skills());
        say.result("tony.skillLevels() is " + tony.skillLevels());
        say.notice("Every view that is loaded shows it at once, the list of links too, without SQL.");
        say.code("bruce.skillLevels()");
        say.result(bruce.skillLevels());
        say.code("tony.skills().add(new Skill().name(\"cooking\")); tony.skillLevels()");
        tony.skills().add(new Skill().name("cooking"));
        say.result(tony.skillLevels());
        say.code("tony.skillLevels().get(1).level(3); session.flush()");
        tony.skillLevels().get(1).level(3);
        session.flush();
        say.notice(
                "A new member has its link before the flush, so that its level can be set; it is the one that is written.");
        say.code("session.delete(tony.skillLevels().get(1)); tony.skills()");
        session.delete(tony.skillLevels().get(1));
        say.result(tony.skills());
        session.flush();
    }

    private void delete(Session session, Skill science) {
        say.code("session.delete(science); session.commit()");
        session.delete(science);
        session.commit();
        say.notice("Its links are deleted with it, the heroes are not.");
        say.rows("hero_skill", session, LINKS);
        say.rows(
                "hero",
                session,
                select(Hero.class).where(Hero.name.in(List.of("Bruce", "Tony"))).orderBy(Hero.name));
    }
}
