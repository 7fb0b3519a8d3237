package io.sqlmodel.event;

import org.jspecify.annotations.Nullable;

/**
 * An attribute was read that was not loaded, and statements were executed for it. What was only expired is not told of.
 *
 * @param path the attribute, for example {@code Team.heroes}
 * @param option the loader option that would have loaded it with the query: {@code selectinload(Team.heroes)}
 * @param line where the program read it; null if only the library is on the stack
 * @param statements how many statements it took: those that the thread executed last
 */
public record LazyLoadEvent(
        String path, String option, @Nullable StackTraceElement line, int statements) {}
