package io.sqlmodel.event;

/**
 * Hears of statements, and of each lazy load after its statements. To find the line of a lazy load takes time, so this is
 * for tests and development.
 */
public interface LazyLoadListener extends StatementListener {
    /**
     * An attribute was loaded because it was read. Called on the thread that read it.
     *
     * @param event what was loaded
     */
    void loaded(LazyLoadEvent event);
}
