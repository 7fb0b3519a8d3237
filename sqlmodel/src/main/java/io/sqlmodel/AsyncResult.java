package io.sqlmodel;

import io.sqlmodel.async.SessionStage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What a query of an async session gives: its rows as stages.
 *
 * <pre>{@code
 * session.exec(select(Hero.class)).all().thenAccept(heroes -> ...);
 * }</pre>
 *
 * @param <T> what each row is
 */
public final class AsyncResult<T extends @Nullable Object> {
    private final AsyncSession session;
    private final SessionStage<Result<T>> result;

    AsyncResult(AsyncSession session, SessionStage<Result<T>> result) {
        this.session = session;
        this.result = result;
    }

    private <R extends @Nullable Object> CompletionStage<R> then(String name, Function<Result<T>, ? extends R> rows) {
        return session.read(name, sync -> rows.apply(result.join()));
    }

    /**
     * The only row, as {@link Result#one()}.
     *
     * @return the stage of the row
     */
    public CompletionStage<T> one() {
        return then("one", Result::one);
    }

    /**
     * The only row, or null, as {@link Result#oneOrNull()}.
     *
     * @return the stage of the row, or of null if there is none
     */
    @SuppressWarnings("NullAway") // the value of the stage may be null
    public CompletionStage<@Nullable T> oneOrNull() {
        return then("oneOrNull", Result::oneOrNull);
    }

    /**
     * The only row, if there is one, as {@link Result#optional()}.
     *
     * @return the stage of the row
     */
    public CompletionStage<Optional<@NonNull T>> optional() {
        return then("optional", Result::optional);
    }

    /**
     * The first row, as {@link Result#first()}.
     *
     * @return the stage of the row, or of null if there is none
     */
    @SuppressWarnings("NullAway") // the value of the stage may be null
    public CompletionStage<@Nullable T> first() {
        return then("first", Result::first);
    }

    /**
     * All rows, as {@link Result#all()}.
     *
     * @return the stage of the rows in order
     */
    public CompletionStage<List<T>> all() {
        return then("all", Result::all);
    }
}
