package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A whole query that the program wrote as SQL. Made by {@code text(...).columns(...)}.
 *
 * @param <R> what a row becomes
 */
public final class TextQuery<R> extends Query<R> {
    private final Template template;
    private final List<? extends Selectable<?>> selected;
    private final Function<@Nullable Object[], R> maker;
    private final boolean mapped;

    private TextQuery(
            Template template,
            List<? extends Selectable<?>> selected,
            Function<@Nullable Object[], R> maker,
            boolean mapped) {
        this.template = template;
        this.selected = selected;
        this.maker = maker;
        this.mapped = mapped;
    }

    /**
     * A query of SQL.
     *
     * @param <R> what a row becomes
     * @param sql the SQL, with {@code ?} for each argument
     * @param arguments values, which are bound, and expressions, models and queries, which are written
     * @param selected what the columns of a row are, in order
     * @param maker makes a row of their values
     * @return the query
     * @throws io.sqlmodel.error.QueryException if there is not one argument for each {@code ?}
     */
    public static <R> TextQuery<R> of(
            String sql,
            @Nullable Object[] arguments,
            List<? extends Selectable<?>> selected,
            Function<@Nullable Object[], R> maker) {
        return new TextQuery<>(Template.of(sql, arguments), List.copyOf(selected), maker, false);
    }

    @Override
    public <V> TextQuery<V> map(Function<? super R, ? extends V> mapper) {
        return new TextQuery<>(template, selected, values -> mapper.apply(row(values)), true);
    }

    @Override
    public R row(@Nullable Object[] values) {
        return maker.apply(values);
    }

    @Override
    public List<? extends Selectable<?>> selected() {
        return selected;
    }

    /** Only its SQL knows. */
    @Override
    public boolean optional(EntityAlias<?> source) {
        return true;
    }

    @Override
    public LoaderPlan loaderPlan() {
        return LoaderPlan.NONE;
    }

    @Override
    public List<LoaderOption<?, ?>> loaderOptions() {
        return List.of();
    }

    @Override
    Query<R> plusOptions(LoaderOption<?, ?>... options) {
        throw new QueryException(QueryMessage.OPTION_MISPLACED, "options(...)", "text(...)", "select(...)");
    }

    @Override
    Query<R> plusExecutionOptions(ExecutionOption... options) {
        throw new QueryException(QueryMessage.OPTION_MISPLACED, "executionOptions(...)", "text(...)", "select(...)");
    }

    @Override
    boolean isMapped() {
        return mapped;
    }

    @Override
    boolean isPlain() {
        return false;
    }

    @Override
    public void walk(Pass pass) {
        pass.enter(template.sources());
        template.walk(pass);
        pass.leave();
        for (Selectable<?> item : selected) {
            if (item instanceof Expression<?> value) {
                pass.output(value.type());
            } else if (item instanceof EntityAlias<?> entity) {
                pass.spelled("rows of " + entity.def().type().getName(), syntax -> "");
            }
        }
    }

    /** Its columns have the names that its SQL gives them. */
    @Override
    void walk(Pass pass, List<String> names) {
        walk(pass);
    }
}
