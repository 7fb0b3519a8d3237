package io.sqlmodel.row;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.meta.RelationshipDef;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query's options say about loading from one class on: how each of its relationships is loaded, and the options
 * of the class that each leads to. Immutable.
 */
public final class LoadOptions {
    /** No options: everything is loaded as it is mapped. */
    public static final LoadOptions NONE = new LoadOptions(Map.of());

    private final Map<Integer, Choice> choices;

    /**
     * What an option says about one relationship.
     *
     * @param strategy how it is loaded; null for the way it is mapped
     * @param alone whether a lazy load serves one object only
     * @param below the options of the class it leads to
     */
    public record Choice(@Nullable Lazy strategy, boolean alone, LoadOptions below) {}

    /**
     * Options by relationship.
     *
     * @param choices what is said, by the relationship's attribute index
     */
    public LoadOptions(Map<Integer, Choice> choices) {
        this.choices = Map.copyOf(choices);
    }

    /**
     * How a relationship is loaded.
     *
     * @param relationship the relationship
     * @return the strategy an option names, otherwise the mapped one
     */
    public Lazy strategy(RelationshipDef relationship) {
        Choice choice = choices.get(relationship.attribute());
        return choice == null || choice.strategy == null ? relationship.lazy() : choice.strategy;
    }

    /**
     * Whether a lazy load of a relationship serves all objects of the same result.
     *
     * @param relationship the relationship
     * @return false to load one by one
     */
    public boolean servesPeers(RelationshipDef relationship) {
        Choice choice = choices.get(relationship.attribute());
        return choice == null || choice.strategy == null ? relationship.peers() : !choice.alone;
    }

    /**
     * The options of the class that a relationship leads to.
     *
     * @param relationship the relationship
     * @return its options, {@link #NONE} if nothing was said
     */
    public LoadOptions below(RelationshipDef relationship) {
        Choice choice = choices.get(relationship.attribute());
        return choice == null ? NONE : choice.below;
    }
}
