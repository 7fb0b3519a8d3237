package io.sqlmodel.benchmarks.work;

import org.jspecify.annotations.Nullable;

/** The rows that the work finds, and the values that it writes. Keys count from 1. */
public final class Sample {
    /** How many teams there are. */
    public static final int TEAMS = 100;

    /** How many heroes each team has. Team 1 has the heroes 1 to 10, team 2 those from 11, and so on. */
    public static final int HEROES = 10;

    /** How many tags there are. */
    public static final int TAGS = 50;

    /** How many tags each hero has. */
    public static final int TAGS_PER_HERO = 3;

    /** How many children a category has. */
    public static final int CHILDREN = 4;

    /** How many categories there are, on five levels; the children of {@code c} begin with {@code 4 * (c - 1) + 2}. */
    public static final int CATEGORIES = 1 + 4 + 16 + 64 + 256;

    /** The key of the category above all others. */
    public static final long ROOT = 1;

    /** Teams and heroes with greater keys are there to be deleted. */
    public static final long VICTIMS = 5_000_000;

    /** How many teams are there to be deleted. */
    public static final int VICTIM_TEAMS = 20;

    /** Keys made by the database are greater. */
    public static final long NEW = 10_000_000;

    /** The teams up to this key take part in the mixed flush. */
    public static final long MIXED_TEAMS = 20;

    /** The {@link #role} of a hero that is deleted. */
    public static final int DELETED = 0;

    /** The {@link #role} of a hero that moves to another team. */
    public static final int MOVED = 1;

    /** The {@link #role} of a hero whose age changes. */
    public static final int UPDATED = 2;

    /** The {@link #role} of another hero whose age changes. */
    public static final int UPDATED_TOO = 3;

    /** The {@link #role} of a hero that gets one more tag. */
    public static final int LINKED = 4;

    /** The {@link #role} of a hero that loses a tag. */
    public static final int UNLINKED = 5;

    private static final int OLDEST = 100;

    /** Made in advance, so that making them is not part of the work. */
    private static final String[] NEW_TEAMS = new String[TEAMS + 1];

    private static final String[][] NEW_HEROES = new String[TEAMS + 1][HEROES];

    static {
        for (int t = 0; t <= TEAMS; t++) {
            NEW_TEAMS[t] = "New team " + t;
            for (int h = 0; h < HEROES; h++) {
                NEW_HEROES[t][h] = "New hero " + t + "." + h;
            }
        }
    }

    private Sample() {}

    /**
     * The key of a hero, another one each time.
     *
     * @param turn which time
     * @return a key that exists
     */
    public static long someHero(int turn) {
        return 1L + Math.floorMod(turn * 769L, TEAMS * HEROES);
    }

    /**
     * The key of a hero's first tag.
     *
     * @param hero the hero's key
     * @return the tag's key
     */
    public static long firstTag(long hero) {
        return tag(hero, 0);
    }

    /**
     * The keys of a hero's tags.
     *
     * @param hero the hero's key
     * @param number which of its tags, from 0
     * @return the tag's key
     */
    public static long tag(long hero, int number) {
        return 1 + (hero * 7 + number * 11L) % TAGS;
    }

    /**
     * The key of a tag that a hero does not have.
     *
     * @param hero the hero's key
     * @return the tag's key
     */
    public static long otherTag(long hero) {
        return tag(hero, TAGS_PER_HERO);
    }

    /**
     * The only tag of a hero that the mixed flush inserts.
     *
     * @param team the key of the hero's team
     * @return the tag's key
     */
    public static long newTag(long team) {
        return 1 + team % TAGS;
    }

    /**
     * What the mixed flush does with a hero.
     *
     * @param hero its key
     * @return one of the constants, or a greater number, for nothing
     */
    public static int role(long hero) {
        return (int) ((hero - 1) % HEROES);
    }

    /**
     * The team to which a hero moves.
     *
     * @param team the key of its team
     * @return the key of the next one
     */
    public static long nextTeam(long team) {
        return team % MIXED_TEAMS + 1;
    }

    /**
     * A hero's age after an update. Always another one, and from the JVM's cache of small numbers.
     *
     * @param age its age, null if unknown
     * @return the new age
     */
    public static Integer older(@Nullable Integer age) {
        return age == null ? 1 : (age + 1) % OLDEST;
    }

    /**
     * The name of a new team.
     *
     * @param team its number, from 0
     * @return its name
     */
    public static String newTeam(int team) {
        return NEW_TEAMS[team % NEW_TEAMS.length];
    }

    /**
     * The name of a new hero.
     *
     * @param team its team's number or key
     * @param hero its own number, from 0
     * @return its name
     */
    public static String newHero(long team, int hero) {
        return NEW_HEROES[(int) (team % NEW_HEROES.length)][hero];
    }

    /**
     * The age of a new hero.
     *
     * @param hero its number, from 0
     * @return its age, null for every tenth
     */
    public static @Nullable Integer newAge(int hero) {
        return hero == HEROES - 1 ? null : Integer.valueOf(20 + hero);
    }

    /**
     * The age of a hero that is there from the start.
     *
     * @param hero its key
     * @return its age, null for every tenth
     */
    public static @Nullable Integer age(long hero) {
        return hero % HEROES == 0 ? null : Integer.valueOf((int) (20 + hero % 50));
    }
}
