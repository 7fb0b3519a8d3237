package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL as the program wrote it. A {@code ?} stands for a value, which is bound, or for a part of a statement, which is
 * written; {@code ??} for the operator {@code ?}. Quotes and comments are left alone.
 *
 * @param texts the text before each place, and that after the last
 * @param arguments what stands in the places
 */
record Template(List<String> texts, List<Node> arguments) implements Node, Compound {
    static Template of(String sql, @Nullable Object... arguments) {
        List<String> texts = split(sql);
        if (texts.size() != arguments.length + 1) {
            throw new QueryException(QueryMessage.PLACES_AND_VALUES, sql, texts.size() - 1, arguments.length);
        }
        List<Node> nodes = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            nodes.add(node(argument));
        }
        return new Template(texts, List.copyOf(nodes));
    }

    private static Node node(@Nullable Object argument) {
        if (argument instanceof Query<?> query) {
            return pass -> Compound.parenthesised(query, pass);
        }
        if (argument instanceof Class<?> model) {
            return EntityAlias.of(model);
        }
        return argument instanceof Node node ? node : Literal.of(argument);
    }

    /** The text between the places. */
    private static List<String> split(String sql) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < sql.length()) {
            int end = SqlTokens.end(sql, at);
            String token = sql.substring(at, end);
            if (token.equals("?")) {
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(token);
            }
            at = end;
        }
        texts.add(text.toString());
        return texts;
    }

    /** The models whose columns it names. */
    List<Source> sources() {
        return SourceFinder.find(arguments);
    }

    @Override
    public void walk(Pass pass) {
        for (int i = 0; i < arguments.size(); i++) {
            pass.text(texts.get(i));
            arguments.get(i).walk(pass);
        }
        pass.text(texts.get(arguments.size()));
    }
}
