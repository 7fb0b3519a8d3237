package io.sqlmodel;

import io.sqlmodel.sql.Attribute;
import io.sqlmodel.sql.LoaderOption;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What an async session reads by key, with loader options, as {@link SessionReads}. Made by {@link AsyncSession#options}. */
public final class AsyncSessionReads {
    private final AsyncSession session;
    private final LoaderOption<?, ?>[] options;

    AsyncSessionReads(AsyncSession session, LoaderOption<?, ?>... options) {
        this.session = session;
        this.options = options;
    }

    /**
     * Finds an object by primary key, as {@link Session#get}.
     *
     * @param <T> the generated class
     * @param type the generated class
     * @param key a value for each column of the key, in their order
     * @return the stage of the object, or of null if there is none
     */
    @SuppressWarnings("NullAway") // the value of the stage may be null
    public <T> CompletionStage<@Nullable T> get(Class<T> type, @Nullable Object... key) {
        return session.read("get", sync -> sync.options(options).get(type, key));
    }

    /**
     * Finds an object by primary key where there has to be one, as {@link Session#getOne}.
     *
     * @param <T> the generated class
     * @param type the generated class
     * @param key a value for each column of the key, in their order
     * @return the stage of the object; it fails with a {@link io.sqlmodel.error.NoResultException} if there is none
     */
    public <T> CompletionStage<T> getOne(Class<T> type, @Nullable Object... key) {
        return session.read("getOne", sync -> sync.options(options).getOne(type, key));
    }

    /**
     * Reads attributes again, as {@link Session#refresh}.
     *
     * @param <E> the generated class
     * @param object a persistent object of this session
     * @param attributes columns and relationships; none for all columns
     * @return the stage of the same object
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <E> CompletionStage<E> refresh(E object, Attribute<E>... attributes) {
        return session.read("refresh", sync -> {
            sync.options(options).refresh(object, attributes);
            return object;
        });
    }
}
