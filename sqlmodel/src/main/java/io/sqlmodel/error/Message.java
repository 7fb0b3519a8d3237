package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/**
 * The text of an error: the fact, what was found, and the remedy, with a stable code.
 *
 * <p>Each enum that implements it has a range of codes of its own and a part of {@code docs/errors.md}.
 */
public interface Message {
    /**
     * The stable number of the message.
     *
     * @return four digits, for example 1023
     */
    int number();

    /**
     * The text with places for the arguments, written {@code {0}}, {@code {1}} and so on.
     *
     * @return the template
     */
    String template();

    /**
     * The stable code as users see it and look it up.
     *
     * @return for example {@code SM-1023}
     */
    default String code() {
        return "SM-" + number();
    }

    /**
     * The finished text: the code, then the template with its places filled in.
     *
     * @param args the arguments; none may hold a column value, except a primary key
     * @return the text
     */
    default String format(@Nullable Object... args) {
        String template = template();
        StringBuilder text = new StringBuilder(code()).append(": ");
        for (int from = 0; from < template.length(); from++) {
            int place = template.startsWith("{", from) && template.startsWith("}", from + 2)
                    ? template.charAt(from + 1) - '0'
                    : -1;
            if (place >= 0 && place < args.length) {
                text.append(args[place]);
                from += 2;
            } else {
                text.append(template.charAt(from));
            }
        }
        return text.toString();
    }
}
