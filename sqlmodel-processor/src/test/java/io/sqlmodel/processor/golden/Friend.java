package io.sqlmodel.processor.golden;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.generated.Models;
import io.sqlmodel.sql.ComparableColumn;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.ToOne;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ParameterWriter;
import io.sqlmodel.type.Types;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two things that are friends. */
@SuppressWarnings({"all", "NullAway"}) // fields are null until they are loaded
public final class Friend extends Entity implements FriendModel {
    private static final Mapping MAPPING = Models.register(new Mapping());
    private static final Columns COLUMNS = new Columns(null);

    /** The column {@code friend.thing_id}. */
    public static final ComparableColumn<Friend, UUID> thingId = COLUMNS.thingId;

    /** The column {@code friend.friend_id}. */
    public static final ComparableColumn<Friend, UUID> friendId = COLUMNS.friendId;

    /** The relationship {@code thing}: many to one. */
    public static final ToOne<Friend, Thing> thing = COLUMNS.thing;

    private UUID _thingId;
    private UUID _friendId;
    private Thing _thing;

    /** A new {@code Friend}, in no session. */
    public Friend() {}

    /**
     * The columns of {@code friend} under an alias.
     *
     * @param alias the alias
     * @return the columns
     */
    public static Columns as(String alias) {
        return new Columns(alias);
    }

    @Override
    public UUID thingId() {
        if (unloaded(At.thingId)) {
            load(At.thingId);
        }
        return _thingId;
    }

    /**
     * Sets {@code thingId}. {@code thing} follows it when it is read next.
     *
     * @param thingId the new value
     * @return this
     */
    public Friend thingId(UUID thingId) {
        _thingId = change(At.thingId, _thingId, thingId);
        foreignKeySet(At.thing);
        return this;
    }

    @Override
    public UUID friendId() {
        if (unloaded(At.friendId)) {
            load(At.friendId);
        }
        return _friendId;
    }

    /**
     * Sets {@code friendId}.
     *
     * @param friendId the new value
     * @return this
     */
    public Friend friendId(UUID friendId) {
        _friendId = change(At.friendId, _friendId, friendId);
        return this;
    }

    @Override
    public Thing thing() {
        if (unloaded(At.thing)) {
            load(At.thing);
        }
        return _thing;
    }

    /**
     * Sets {@code thing}.
     *
     * @param thing the related object
     * @return this
     */
    public Friend thing(Thing thing) {
        assign(At.thing, thing);
        return this;
    }

    @Override
    protected EntityMapping<Friend> mapping() {
        return MAPPING;
    }

    /** The columns and relationships of {@code friend}. */
    public static final class Columns extends EntityAlias<Friend> {
        /** The column {@code thing_id}. */
        public final ComparableColumn<Friend, UUID> thingId = comparable(At.thingId, Types.UUID);

        /** The column {@code friend_id}. */
        public final ComparableColumn<Friend, UUID> friendId = comparable(At.friendId, Types.UUID);

        /** The relationship {@code thing}. */
        public final ToOne<Friend, Thing> thing = toOne(At.thing);

        private Columns(@Nullable String alias) {
            super(MAPPING.def(), alias);
        }
    }

    private static final class At {
        static final int thingId = 0;
        static final int friendId = 1;
        static final int thing = 2;
    }

    private static final class Mapping extends EntityMapping<Friend> {
        Mapping() {
            super(Friend.class, model());
        }

        private static ModelBuilder model() {
            ModelBuilder model = ModelBuilder.table("friend");
            model.column("thingId", "thing_id", Types.UUID).primaryKey();
            model.column("friendId", "friend_id", Types.UUID).primaryKey();
            model.manyToOne("thing", Thing.class, "thingId");
            model.foreignKey("fk_friend_thing_id", List.of("thing_id"), "app.thing", List.of("id"), OnDelete.CASCADE);
            model.foreignKey("fk_friend_friend_id", List.of("friend_id"), "app.thing", List.of("id"), OnDelete.CASCADE);
            return model;
        }

        @Override
        public Friend create() {
            return new Friend();
        }

        @Override
        public void read(Friend entity, ColumnReader in, int at) throws SQLException {
            entity._thingId = in.get(at, Types.UUID);
            entity._friendId = in.get(at + 1, Types.UUID);
        }

        @Override
        public void read(Friend entity, int attribute, ColumnReader in, int at) throws SQLException {
            switch (attribute) {
                case At.thingId -> entity._thingId = in.get(at, Types.UUID);
                case At.friendId -> entity._friendId = in.get(at, Types.UUID);
                default -> throw new IndexOutOfBoundsException(attribute);
            }
        }

        @Override
        public void bind(Friend entity, int attribute, ParameterWriter out, int at) throws SQLException {
            switch (attribute) {
                case At.thingId -> out.set(at, entity._thingId, Types.UUID);
                case At.friendId -> out.set(at, entity._friendId, Types.UUID);
                default -> throw new IndexOutOfBoundsException(attribute);
            }
        }

        @Override
        public @Nullable Object get(Friend entity, int attribute) {
            return switch (attribute) {
                case At.thingId -> entity._thingId;
                case At.friendId -> entity._friendId;
                case At.thing -> entity._thing;
                default -> throw new IndexOutOfBoundsException(attribute);
            };
        }

        @Override
        public void set(Friend entity, int attribute, @Nullable Object value) {
            switch (attribute) {
                case At.thingId -> entity._thingId = (UUID) value;
                case At.friendId -> entity._friendId = (UUID) value;
                case At.thing -> entity._thing = (Thing) value;
                default -> throw new IndexOutOfBoundsException(attribute);
            }
        }
    }
}
