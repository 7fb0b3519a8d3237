package io.sqlmodel;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Models;
import io.sqlmodel.sql.Attribute;
import io.sqlmodel.sql.LoaderOption;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.unit.SessionCalls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session reads by key, with loader options. An object that the session holds already keeps what is loaded, and gets
 * what the options load eagerly. Made by {@link Session#options}.
 */
public final class SessionReads {
    private final SessionCalls work;
    private final List<LoaderOption<?, ?>> options;

    SessionReads(SessionCalls work, List<LoaderOption<?, ?>> options) {
        this.work = work;
        this.options = options;
    }

    /**
     * Finds an object by primary key, as {@link Session#get}.
     *
     * @param <T> the generated class
     * @param type the generated class
     * @param key a value for each column of the key, in their order
     * @return the object, or null if there is none
     * @throws QueryException if an option is for another class
     */
    public <T> @Nullable T get(Class<T> type, @Nullable Object... key) {
        EntityMapping<?> mapping = Models.of(type);
        return type.cast(work.get(mapping, plan(type), key));
    }

    /**
     * Finds an object by primary key, as {@link Session#getOne}.
     *
     * @param <T> the generated class
     * @param type the generated class
     * @param key a value for each column of the key, in their order
     * @return the object
     * @throws io.sqlmodel.error.NoResultException if there is none (case J07)
     * @throws QueryException if an option is for another class
     */
    public <T> T getOne(Class<T> type, @Nullable Object... key) {
        EntityMapping<?> mapping = Models.of(type);
        return type.cast(work.getOne(mapping, plan(type), key));
    }

    /**
     * Reads attributes again at once, as {@link Session#refresh}.
     *
     * @param <E> the generated class
     * @param object a persistent object of this session
     * @param attributes columns and relationships; none for all columns
     * @throws QueryException if an option is for another class
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <E> void refresh(E object, Attribute<E>... attributes) {
        work.refresh(object, plan(object.getClass()), Session.indexes(attributes));
    }

    private LoaderPlan plan(Class<?> type) {
        for (LoaderOption<?, ?> option : options) {
            Class<?> begin = option.begin();
            if (begin != null && begin != type) {
                throw new QueryException(QueryMessage.OPTION_ELSEWHERE, option, type.getSimpleName());
            }
        }
        return LoaderPlan.of(options);
    }
}
