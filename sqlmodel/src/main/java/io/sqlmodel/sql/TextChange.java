package io.sqlmodel.sql;

import org.jspecify.annotations.Nullable;

/** A statement that writes, and that the program wrote as SQL. What it does, and to which table, only the database knows. */
public final class TextChange extends Statement {
    private final Template template;

    private TextChange(Template template) {
        this.template = template;
    }

    /**
     * A statement of SQL.
     *
     * @param sql the SQL, with {@code ?} for each argument
     * @param arguments values, which are bound, and expressions, models and queries, which are written
     * @return the statement
     * @throws io.sqlmodel.error.QueryException if there is not one argument for each {@code ?}
     */
    public static TextChange of(String sql, @Nullable Object... arguments) {
        return new TextChange(Template.of(sql, arguments));
    }

    @Override
    public void walk(Pass pass) {
        pass.enter(template.sources());
        template.walk(pass);
        pass.leave();
    }
}
