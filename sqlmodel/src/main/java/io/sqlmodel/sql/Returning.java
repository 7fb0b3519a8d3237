package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * INSERT, UPDATE or DELETE that returns the rows it wrote. Made by the {@code returning} of those. Their order is the
 * database's.
 *
 * @param <R> what a row becomes
 */
public final class Returning<R> extends Statement implements RowSource<R> {
    private final Change<?> change;
    private final Select<R> shape;

    private Returning(Change<?> change, Select<R> shape) {
        this.change = change;
        this.shape = shape;
    }

    /**
     * A statement that returns rows.
     *
     * @param <R> what a row becomes
     * @param change the statement
     * @param shape a query of what is returned; of it, only that counts
     * @return the statement
     */
    public static <R> Returning<R> of(Change<?> change, Select<R> shape) {
        return new Returning<>(change, shape);
    }

    /**
     * Makes something else of each row.
     *
     * @param <V> what is made
     * @param mapper makes it
     * @return the changed statement
     */
    public <V> Returning<V> map(Function<? super R, ? extends V> mapper) {
        return new Returning<>(change, shape.map(mapper));
    }

    /**
     * The statement without what it returns.
     *
     * @return the INSERT, UPDATE or DELETE
     */
    public Change<?> change() {
        return change;
    }

    @Override
    public List<? extends Selectable<?>> selected() {
        return shape.selected();
    }

    @Override
    public boolean optional(EntityAlias<?> source) {
        return false;
    }

    @Override
    public LoaderPlan loaderPlan() {
        return LoaderPlan.NONE;
    }

    @Override
    public R row(@Nullable Object[] values) {
        return shape.row(values);
    }

    @Override
    public boolean isOneValue() {
        return shape.isOneValue();
    }

    @Override
    public void walk(Pass pass) {
        pass.part(this::withClause, syntax -> switch (syntax.returning(change.kind())) {
            case CLAUSE -> this::withClause;
            case DELTA_TABLE -> this::fromDeltaTable;
            case NONE ->
                throw new QueryException(
                        QueryMessage.NO_RETURNING,
                        change.kind(),
                        change.target().label());
        });
    }

    private void withClause(Pass pass) {
        change.walk(pass);
        pass.text(" RETURNING ");
        items(pass);
    }

    /** The values come before the statement, so that parameters among them would be out of order. */
    private void fromDeltaTable(Pass pass) {
        if (!Fingerprint.of(this::items).parameters().isEmpty()) {
            throw new QueryException(
                    QueryMessage.RETURNING_PARAMETER, change.target().label(), selected());
        }
        pass.text("SELECT ");
        items(pass);
        pass.text(change.kind() == Change.Kind.DELETE ? " FROM OLD TABLE (" : " FROM FINAL TABLE (");
        change.walk(pass);
        pass.text(") AS ");
        pass.enter(List.of(change.target()));
        pass.source(change.target());
        pass.leave();
    }

    private void items(Pass pass) {
        pass.enter(List.of(change.target()));
        Items.walk(new SelectClause(selected(), false).columns(loaderPlan(), RepeatedValues.NONE), pass);
        pass.leave();
    }
}
