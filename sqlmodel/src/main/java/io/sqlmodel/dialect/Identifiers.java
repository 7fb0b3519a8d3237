package io.sqlmodel.dialect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Quotes the names that need it and leaves the others as they are, so that SQL stays readable. */
public final class Identifiers {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private final Set<String> reserved;
    private final char quote;

    /**
     * The rules of a database.
     *
     * @param reserved the words that cannot be names, in lower case
     * @param quote the character before and after a quoted name
     */
    public Identifiers(Set<String> reserved, char quote) {
        this.reserved = Set.copyOf(reserved);
        this.quote = quote;
    }

    /**
     * A name as it is written in a statement.
     *
     * @param identifier the name
     * @return the name, quoted if it is reserved or has other characters than {@code a-z}, {@code 0-9} and {@code _}
     */
    public String quote(String identifier) {
        if (PLAIN.matcher(identifier).matches() && !reserved.contains(identifier.toLowerCase(Locale.ROOT))) {
            return identifier;
        }
        String one = String.valueOf(quote);
        return one + identifier.replace(one, one + one) + one;
    }
}
