package io.sqlmodel.benchmarks.peers.jooq;

import static io.sqlmodel.benchmarks.peers.jooq.generated.Tables.HERO;
import static io.sqlmodel.benchmarks.peers.jooq.generated.Tables.HERO_TAG;
import static io.sqlmodel.benchmarks.peers.jooq.generated.Tables.TEAM;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;

import io.sqlmodel.benchmarks.peers.plain.Changes;
import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.Link;
import io.sqlmodel.benchmarks.peers.plain.Team;
import java.util.ArrayList;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;

/**
 * The statements that write: INSERTs of many rows, which can return keys in every database, and for UPDATEs batches of
 * one statement with many bindings, which jOOQ renders once.
 */
final class JooqWrites {
    /** Rows of one INSERT, so that SQLite's limit of parameters, as jOOQ knows it, is not reached. */
    private static final int ROWS = 250;

    private JooqWrites() {}

    static void insertTeams(DSLContext jooq, List<Team> teams) {
        for (int from = 0; from < teams.size(); from += ROWS) {
            List<Team> part = teams.subList(from, Math.min(teams.size(), from + ROWS));
            List<Long> keys = jooq.insertInto(TEAM, TEAM.NAME)
                    .valuesOfRows(part.stream().map(team -> row(team.name)).toList())
                    .returning(TEAM.ID)
                    .fetch(TEAM.ID);
            for (int i = 0; i < part.size(); i++) {
                part.get(i).id = keys.get(i);
            }
        }
    }

    static void insertHeroes(DSLContext jooq, List<Hero> heroes) {
        for (int from = 0; from < heroes.size(); from += ROWS) {
            List<Hero> part = heroes.subList(from, Math.min(heroes.size(), from + ROWS));
            List<Long> keys = jooq.insertInto(HERO, HERO.NAME, HERO.AGE, HERO.TEAM_ID)
                    .valuesOfRows(part.stream()
                            .map(hero -> row(hero.name, hero.age, hero.teamId))
                            .toList())
                    .returning(HERO.ID)
                    .fetch(HERO.ID);
            for (int i = 0; i < part.size(); i++) {
                part.get(i).id = keys.get(i);
            }
        }
    }

    static void updateAges(DSLContext jooq, List<Hero> heroes) {
        BatchBindStep batch = jooq.batch(
                jooq.update(HERO).set(HERO.AGE, param("age", HERO.AGE)).where(HERO.ID.eq(param("id", HERO.ID))));
        for (Hero hero : heroes) {
            batch = batch.bind(hero.age, hero.id);
        }
        batch.execute();
    }

    private static void updateTeams(DSLContext jooq, List<Hero> heroes) {
        BatchBindStep batch = jooq.batch(jooq.update(HERO)
                .set(HERO.TEAM_ID, param("team", HERO.TEAM_ID))
                .where(HERO.ID.eq(param("id", HERO.ID))));
        for (Hero hero : heroes) {
            batch = batch.bind(hero.teamId, hero.id);
        }
        batch.execute();
    }

    private static void insertLinks(DSLContext jooq, List<Link> links) {
        jooq.insertInto(HERO_TAG, HERO_TAG.HERO_ID, HERO_TAG.TAG_ID)
                .valuesOfRows(links.stream()
                        .map(link -> row(link.hero().id, link.tag().id))
                        .toList())
                .execute();
    }

    private static void deleteLinks(DSLContext jooq, List<Link> links) {
        jooq.deleteFrom(HERO_TAG)
                .where(row(HERO_TAG.HERO_ID, HERO_TAG.TAG_ID)
                        .in(links.stream()
                                .map(link -> row(link.hero().id, link.tag().id))
                                .toList()))
                .execute();
    }

    /** The heroes and their links. */
    private static void deleteHeroes(DSLContext jooq, List<Hero> heroes) {
        List<Long> keys = heroes.stream().map(hero -> hero.id).toList();
        jooq.deleteFrom(HERO_TAG).where(HERO_TAG.HERO_ID.in(keys)).execute();
        jooq.deleteFrom(HERO).where(HERO.ID.in(keys)).execute();
    }

    static void deleteTeams(DSLContext jooq, Iterable<Team> teams) {
        List<Hero> heroes = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        for (Team team : teams) {
            heroes.addAll(team.heroes);
            keys.add(team.id);
        }
        deleteHeroes(jooq, heroes);
        jooq.deleteFrom(TEAM).where(TEAM.ID.in(keys)).execute();
    }

    static void write(DSLContext jooq, Changes changes) {
        deleteLinks(jooq, changes.unlinked);
        deleteHeroes(jooq, changes.deleted);
        updateAges(jooq, changes.aged);
        updateTeams(jooq, changes.moved);
        insertHeroes(jooq, changes.inserted);
        insertLinks(jooq, changes.linked);
    }
}
