package io.sqlmodel.benchmarks.work;

/**
 * A library at work, configured as its own documentation advises for speed. Opened once on a {@link Place} whose tables exist
 * and are filled ({@link Tables}); then each method is called many times by one thread.
 *
 * <p>Rules, the same for all:
 *
 * <ul>
 *   <li>One call is one unit of work: a fresh session (or what the library calls it), one ordinary read-write transaction, ended by
 *       a commit. Nothing is cached between calls but statements and connections: no second-level or query cache.
 *   <li>Objects are the library's usual ones: entities where it has entities, managed ones where it manages them. Where entities
 *       know both directions of a relationship, both are in place.
 *   <li>All objects are complete before the walk over them begins, but for what is loaded by {@link #lazy}. The walk takes place
 *       within the call, before or after the commit.
 *   <li>Names and numbers of new objects come from {@link Sample}.
 * </ul>
 */
public interface Peer extends AutoCloseable {
    /**
     * Gets one hero by its key, without its team.
     *
     * @param id the key; the row exists
     * @param walk sees {@code hero}
     */
    void get(long id, Walk walk);

    /**
     * Loads all heroes, without their teams.
     *
     * @param walk sees {@code hero} for each
     */
    void flat(Walk walk);

    /**
     * Loads all teams, and all their heroes by a second statement (however the library calls that: selectin, batch fetch, query
     * join, multiset).
     *
     * @param walk sees {@code team}, then below it {@code hero} for each of its heroes
     */
    void selectin(Walk walk);

    /**
     * Loads all teams with their heroes by one statement that joins the two tables.
     *
     * @param walk sees {@code team}, then below it {@code hero} for each of its heroes
     */
    void join(Walk walk);

    /**
     * Loads all heroes, each with its team and its tags, in the way that is fastest for the library. Each team and each tag is one
     * object if the library keeps identities.
     *
     * @param walk sees {@code hero}, then below it {@code team} and {@code tag} for each of its tags
     */
    void graph(Walk walk);

    /**
     * Loads all teams without their heroes; then goes over the teams and reads the heroes of each, by the library's own lazy
     * loading at its best. What a library without lazy loading does instead is said by its peer's documentation.
     *
     * @param walk sees {@code team}, then below it {@code hero} for each of its heroes
     */
    void lazy(Walk walk);

    /**
     * Loads the tree of categories below {@link Sample#ROOT}, in the way that is fastest for the library.
     *
     * @param walk sees {@code category} for the root, then below it {@code category} for each child, and so on
     */
    void tree(Walk walk);

    /**
     * Makes new teams with {@link Sample#HEROES} heroes each and inserts them; the keys are the database's. Team {@code t} (from
     * 0) is called {@link Sample#newTeam}, its hero {@code h} {@link Sample#newHero}, aged {@link Sample#newAge}.
     *
     * @param teams how many teams
     * @param walk sees each with its key, as by {@link #selectin}
     */
    void insert(int teams, Walk walk);

    /** Loads all heroes, gives each the age {@link Sample#older}, and writes that. */
    void update();

    /**
     * Loads the teams whose key is greater than {@link Sample#VICTIMS}, with their heroes and the tags of those, then deletes the
     * teams; heroes and links go along, deleted by the library, for the foreign keys have no ON DELETE. Tags stay.
     */
    void delete();

    /**
     * Loads the teams whose key is at most {@link Sample#MIXED_TEAMS}, with their heroes and the tags of those, and does with each
     * hero that was loaded what {@link Sample#role} says:
     *
     * <ul>
     *   <li>{@link Sample#DELETED}: it is deleted, with its links;
     *   <li>{@link Sample#MOVED}: it moves to the team {@link Sample#nextTeam};
     *   <li>{@link Sample#UPDATED} and {@link Sample#UPDATED_TOO}: its age becomes {@link Sample#older};
     *   <li>{@link Sample#LINKED}: it gets the tag {@link Sample#otherTag} in addition, which is among those that were loaded;
     *   <li>{@link Sample#UNLINKED}: it loses the tag {@link Sample#firstTag}.
     * </ul>
     *
     * Each team gets one new hero, {@link Sample#newHero newHero(team key, 0)} aged {@link Sample#newAge newAge(0)},
     * with the one tag {@link Sample#newTag}. All of it is written at the end, together where the library can do that.
     */
    void mixed();

    @Override
    void close();
}
