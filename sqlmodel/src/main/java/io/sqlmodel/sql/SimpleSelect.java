package io.sqlmodel.sql;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows a function makes.
 *
 * @param <R> what a row becomes
 */
final class SimpleSelect<R> extends Select<R> {
    @SuppressWarnings("UnnecessaryLambda") // it is known again by its identity
    private static final Function<@Nullable Object[], @Nullable Object> ONLY = values -> values[0];

    private final Function<@Nullable Object[], R> maker;

    private final boolean mapped;

    SimpleSelect(SelectBody body, Function<@Nullable Object[], R> maker, boolean mapped) {
        super(body);
        this.maker = maker;
        this.mapped = mapped;
    }

    /** A query whose rows are its only value. */
    @SuppressWarnings("unchecked") // the one value is of the type that was selected
    static <R> SimpleSelect<R> only(Selectable<R> selected) {
        return new SimpleSelect<>(
                SelectBody.of(selected), (Function<@Nullable Object[], R>) (Function<?, ?>) ONLY, false);
    }

    @Override
    public boolean isOneValue() {
        return maker == (Function<?, ?>) ONLY;
    }

    @Override
    Select<R> with(SelectBody changed) {
        return new SimpleSelect<>(changed, maker, mapped);
    }

    @Override
    boolean isMapped() {
        return mapped;
    }

    @Override
    public R row(@Nullable Object[] values) {
        return maker.apply(values);
    }
}
