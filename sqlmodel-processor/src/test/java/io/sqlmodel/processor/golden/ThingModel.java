package io.sqlmodel.processor.golden;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.Default;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import io.sqlmodel.annotation.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing in {@link java.util.List a list}.
 *
 * <p>It has a {@link #truth()} and a {@link Rank}.
 *
 * @see Rank
 * @since 1.0
 */
@Table(
        schema = "app",
        uniques = {"text, money", "uq_certain(text, anExtraordinarilyLongNameOfAnAttributeThatGoesOn)"},
        indexes = "text, anExtraordinarilyLongNameOfAnAttributeThatGoesOn, tags")
public interface ThingModel {
    /** The id. */
    @PrimaryKey
    UUID id();

    /**
     * Whether it is true, as {@code so}. It spans two lines and is very long, or at least longer than what fits on one
     * line, for the sake of the test of wraps.
     *
     * @return true if it is
     */
    boolean truth();

    byte tiny();

    short small();

    long big();

    float real();

    double exact();

    char letter();

    /**
     * An old text.
     *
     * @deprecated use {@link #text()}
     */
    @Deprecated
    String old();

    String text();

    @Column(precision = 10, scale = 2)
    BigDecimal money();

    @Column(
            length = 40,
            unique = true,
            type = "VARCHAR_IGNORECASE",
            serverDefault = "'an extraordinarily long default value that \"goes\" on'")
    String anExtraordinarilyLongNameOfAnAttributeThatGoesOn();

    byte @Nullable [] photo();

    @Nullable
    Rank rank();

    @Column(converter = TagsConverter.class, deferred = true)
    List<String> tags();

    @Version
    int version();

    @Default
    default int made() {
        return 3;
    }

    @ForeignKey("app.thing.id")
    @Nullable
    UUID parentId();

    /** What it is a part of. */
    @Relationship(backPopulates = "parts")
    @Nullable
    Thing parent();

    @SuppressWarnings({"sqlmodel:cascade-without-on-delete", "sqlmodel:eager-depth"}) // it is about the generated text
    @Relationship(
            backPopulates = "parent",
            cascadeDelete = true,
            lazy = Lazy.SELECTIN,
            orderBy = "text, money desc",
            passiveDeletes = PassiveDeletes.YES)
    List<Thing> parts();

    @Relationship(backPopulates = "friendOf", linkModel = FriendModel.class)
    Set<Thing> friends();

    @Relationship(backPopulates = "friends", linkModel = FriendModel.class)
    Set<Thing> friendOf();

    @Relationship(linkModel = Friend.class, mapKey = "text", viewOnly = true, peers = false)
    Map<String, Thing> anExtraordinarilyLongNameOfARelationshipThatGoesOn();

    default String label() {
        return text() + " " + money();
    }

    /** How good it is. */
    enum Rank {
        LOW,
        HIGH
    }
}
