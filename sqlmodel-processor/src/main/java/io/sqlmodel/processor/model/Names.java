package io.sqlmodel.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are made and read. */
public final class Names {
    /** What every supported database takes as the name of a constraint. */
    private static final int LONGEST = 63;

    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private Names() {}

    /**
     * A Java name as databases spell it.
     *
     * @param name for example {@code HeroTeamLink} or {@code userID}
     * @return for example {@code hero_team_link} or {@code user_id}
     */
    public static String snakeCase(String name) {
        return WORD_BEGINS.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /**
     * The name of a constraint by convention. One that is too long ends in a hash of the whole.
     *
     * @param prefix what it is: {@code fk}, {@code uq} or {@code ix}
     * @param table the table
     * @param columns its columns
     * @return for example {@code fk_hero_team_id}
     */
    public static String constraint(String prefix, String table, List<String> columns) {
        String name = prefix + "_" + table + "_" + String.join("_", columns);
        if (name.length() <= LONGEST) {
            return name;
        }
        return name.substring(0, LONGEST - 9) + "_" + String.format(Locale.ROOT, "%08x", name.hashCode());
    }

    /**
     * The parts of a comma-separated list.
     *
     * @param text the list
     * @return its parts, stripped; empty for a blank text
     */
    public static List<String> list(String text) {
        return text.isBlank() ? List.of() : List.of(COMMA.split(text.strip(), -1));
    }
}
