package io.sqlmodel.processor.lint;

import io.sqlmodel.processor.report.ProcessorMessage;
import org.jspecify.annotations.Nullable;

/** The warnings, each with the name by which it is silenced. {@code docs/lint.md} has them all. */
public enum Lint {
    /** Two sides over one foreign key or link without {@code backPopulates} (cases A08, J13). */
    UNLINKED_SIDES("unlinked-sides", ProcessorMessage.UNLINKED_SIDES),
    /** Two relationships of one class write one foreign key or link (case J13). */
    SECOND_WRITER("second-writer", ProcessorMessage.SECOND_WRITER),
    /** A delete cascade on a many-to-one (case F14). */
    CASCADE_TO_PARENT("cascade-to-parent", ProcessorMessage.CASCADE_TO_PARENT),
    /** A delete cascade on both sides of a many-to-many (case C13). */
    CASCADE_BOTH_WAYS("cascade-both-ways", ProcessorMessage.CASCADE_BOTH_WAYS),
    /** A delete cascade whose foreign key has no {@code onDelete} (case A11). */
    CASCADE_WITHOUT_ON_DELETE("cascade-without-on-delete", ProcessorMessage.CASCADE_WITHOUT_ON_DELETE),
    /** {@code onDelete = CASCADE} whose relationship has no delete cascade (case A12). */
    ON_DELETE_WITHOUT_CASCADE("on-delete-without-cascade", ProcessorMessage.ON_DELETE_WITHOUT_CASCADE),
    /** {@code passiveDeletes} whose foreign key does not do what is left to it (cases A13, F15). */
    PASSIVE_DELETES("passive-deletes", ProcessorMessage.PASSIVE_DELETES),
    /** {@code onDelete = RESTRICT} that the session is ahead of (case A14). */
    RESTRICT_NEVER_ACTS("restrict-never-acts", ProcessorMessage.RESTRICT_NEVER_ACTS),
    /** An eager strategy on a relationship to the own class without a depth (case G08). */
    EAGER_DEPTH("eager-depth", ProcessorMessage.EAGER_DEPTH),
    /** A collection that is joined by every query (case E17). */
    EAGER_JOIN("eager-join", ProcessorMessage.EAGER_JOIN),
    /** A statement for each object that is read (case E26). */
    EAGER_IMMEDIATE("eager-immediate", ProcessorMessage.EAGER_IMMEDIATE),
    /** Both sides of a relationship are eager. */
    EAGER_BOTH_SIDES("eager-both-sides", ProcessorMessage.EAGER_BOTH_SIDES),
    /** A one-to-one without UNIQUE (cases D01, D07). */
    ONE_TO_ONE_WITHOUT_UNIQUE("one-to-one-without-unique", ProcessorMessage.ONE_TO_ONE_WITHOUT_UNIQUE),
    /** A scalar that is declared never null and may be. */
    NEVER_NULL("never-null", ProcessorMessage.NEVER_NULL),
    /** Members removed from a one-sided collection with {@code passiveDeletes = ALL} (case F17). */
    REMOVED_KEEPS_KEY("removed-keeps-key", ProcessorMessage.REMOVED_KEEPS_KEY),
    /** An accessor that is named as a bean's getter. */
    BEAN_GETTER("bean-getter", ProcessorMessage.BEAN_GETTER),
    /** {@code @SuppressWarnings} with a name that is not in this list. */
    UNKNOWN_WARNING("unknown-warning", ProcessorMessage.UNKNOWN_WARNING);

    /** What names in {@code @SuppressWarnings} begin with. */
    static final String PREFIX = "sqlmodel:";

    private final String id;
    private final ProcessorMessage message;

    Lint(String id, ProcessorMessage message) {
        this.id = id;
        this.message = message;
    }

    /**
     * The name by which it is silenced, after {@code sqlmodel:}.
     *
     * @return for example {@code unlinked-sides}
     */
    public String id() {
        return id;
    }

    /**
     * The text of a warning, which ends in the name that silences it.
     *
     * @param args the message's arguments
     * @return the text
     */
    String text(Object... args) {
        return message.format(args) + " [" + PREFIX + id + "]";
    }

    static @Nullable Lint of(String id) {
        for (Lint lint : values()) {
            if (lint.id.equals(id)) {
                return lint;
            }
        }
        return null;
    }
}
