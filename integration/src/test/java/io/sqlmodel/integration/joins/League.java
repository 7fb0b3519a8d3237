package io.sqlmodel.integration.joins;

import io.sqlmodel.integration.db.TestDatabase;

/**
 * Rows for the tests: Ajax (1) in Amsterdam with athletes 9, 7, 4 and two backers, Bohemians (2) in Dublin with athlete 10 and
 * one of these backers, and Chelsea (3) with nothing.
 */
final class League {
    private League() {}

    static TestDatabase database() {
        return TestDatabase.with(
                Land.class, Town.class, Roster.class, Athlete.class, Backer.class, RosterBacker.class, Ground.class);
    }

    static void save(TestDatabase db) {
        Town amsterdam = new Town().name("Amsterdam").land(new Land().name("Netherlands"));
        Town dublin = new Town().name("Dublin").land(new Land().name("Ireland"));
        Roster ajax = new Roster().name("Ajax").town(amsterdam);
        Roster bohemians = new Roster().name("Bohemians").town(dublin);
        Roster chelsea = new Roster().name("Chelsea");
        db.save(ajax);
        db.save(bohemians);
        db.save(chelsea);
        db.save(
                athlete("Ann", 7, ajax),
                athlete("Bob", 9, ajax),
                athlete("Cid", 4, ajax),
                athlete("Dan", 10, bohemians));
        Backer beer = new Backer().name("Beer");
        Backer air = new Backer().name("Air");
        db.save(beer);
        db.save(air);
        db.save(link(ajax, beer), link(ajax, air), link(bohemians, beer));
    }

    private static Athlete athlete(String name, int number, Roster roster) {
        return new Athlete().name(name).number(number).rosterId(roster.id());
    }

    private static RosterBacker link(Roster roster, Backer backer) {
        return new RosterBacker().rosterId(roster.id()).backerId(backer.id());
    }
}
