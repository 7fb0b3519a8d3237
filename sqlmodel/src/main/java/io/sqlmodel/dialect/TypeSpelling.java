package io.sqlmodel.dialect;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for each type of a database, whichever way it was written. Immutable.
 *
 * @param aliases by name in capitals: the name that is used instead
 * @param unwritten by name: the arguments that a type has if none are written
 * @param lengths the types that are written with a length
 * @param decimals the types that are written with precision and scale
 * @param fractions the types that are written with digits of a second
 */
public record TypeSpelling(
        Map<String, String> aliases,
        Map<String, String> unwritten,
        Set<String> lengths,
        Set<String> decimals,
        Set<String> fractions) {
    private static final Pattern TYPE = Pattern.compile("([^(]*)(?:\\(([^)]*)\\))?(.*)");

    /**
     * Copies the collections.
     *
     * @param aliases by name in capitals: the name that is used instead
     * @param unwritten by name: the arguments that a type has if none are written
     * @param lengths the types that are written with a length
     * @param decimals the types that are written with precision and scale
     * @param fractions the types that are written with digits of a second
     */
    public TypeSpelling {
        aliases = Map.copyOf(aliases);
        unwritten = Map.copyOf(unwritten);
        lengths = Set.copyOf(lengths);
        decimals = Set.copyOf(decimals);
        fractions = Set.copyOf(fractions);
    }

    /**
     * A type as somebody wrote it.
     *
     * @param type the type
     * @return its one spelling
     */
    public String of(String type) {
        Matcher parts = TYPE.matcher(type.strip());
        if (!parts.matches()) {
            return type;
        }
        String written = parts.group(2);
        String name = name(parts.group(1) + ' ' + parts.group(3));
        if (written == null) {
            return with(name, unwritten.get(name));
        }
        String arguments = written.strip().replaceAll("\\s*,\\s*", ", ");
        return with(name, decimals.contains(name) && arguments.indexOf(',') < 0 ? arguments + ", 0" : arguments);
    }

    /**
     * A type as a driver tells it.
     *
     * @param type the name
     * @param size the length or precision; 0 for none
     * @param digits the digits after the point, or of a second
     * @return its one spelling
     */
    public String of(String type, int size, int digits) {
        if (type.indexOf('(') >= 0) {
            return of(type);
        }
        String name = name(type);
        if (decimals.contains(name)) {
            return with(name, size > 0 ? size + ", " + digits : null);
        }
        if (lengths.contains(name)) {
            return with(name, size > 0 ? String.valueOf(size) : null);
        }
        return with(name, fractions.contains(name) ? String.valueOf(digits) : null);
    }

    private String name(String words) {
        String name = words.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        return aliases.getOrDefault(name, name);
    }

    /** The arguments stand after the first word, as in {@code TIMESTAMP(3) WITH TIME ZONE}, where words follow it. */
    private static String with(String name, @Nullable String arguments) {
        if (arguments == null || arguments.isEmpty()) {
            return name;
        }
        int tail = name.indexOf(" WITH");
        int end = tail < 0 ? name.length() : tail;
        return name.substring(0, end) + '(' + arguments + ')' + name.substring(end);
    }
}
