package io.sqlmodel.sql;

import io.sqlmodel.type.Types;
import java.util.List;

/** Text. Whether {@code like} and its kin tell upper from lower case is the database's own rule. */
public interface TextExpression extends ComparableExpression<String> {
    @Override
    default TextExpression as(String name) {
        return new TextLabel(this, name);
    }

    /**
     * Matches a pattern.
     *
     * @param pattern the pattern: {@code %} stands for any text, {@code _} for one character
     * @return the condition
     */
    default Condition like(String pattern) {
        return Like.pattern(this, pattern);
    }

    /**
     * Matches a pattern in which a character takes away the meaning of the one after it.
     *
     * @param pattern the pattern: {@code %} stands for any text, {@code _} for one character
     * @param escape the character
     * @return the condition
     */
    default Condition like(String pattern, char escape) {
        return new LikeEscaped(this, Bound.of(this, pattern), String.valueOf(escape));
    }

    /**
     * This text and another after it.
     *
     * @param text the other, not null
     * @return the text
     */
    default TextExpression concat(String text) {
        return concat(Bound.of(this, text));
    }

    /**
     * This text and another after it; a value that is no text becomes it.
     *
     * @param other the other
     * @return the text; NULL if one of them is
     */
    default TextExpression concat(Expression<?> other) {
        return new TextValue(new Concat(List.of(this, other)), Types.STRING);
    }

    /**
     * Matches a pattern, whatever the case.
     *
     * @param pattern the pattern: {@code %} stands for any text, {@code _} for one character
     * @return the condition
     */
    default Condition ilike(String pattern) {
        return new Ilike(this, Bound.of(this, pattern));
    }

    /**
     * Begins with a text.
     *
     * @param prefix the text, taken literally
     * @return the condition
     */
    default Condition startsWith(String prefix) {
        return Like.literal(this, "", prefix, "%");
    }

    /**
     * Ends with a text.
     *
     * @param suffix the text, taken literally
     * @return the condition
     */
    default Condition endsWith(String suffix) {
        return Like.literal(this, "%", suffix, "");
    }

    /**
     * Contains a text.
     *
     * @param part the text, taken literally
     * @return the condition
     */
    default Condition contains(String part) {
        return Like.literal(this, "%", part, "%");
    }
}
