package io.sqlmodel.processor.golden;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.generated.Models;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.sql.BooleanColumn;
import io.sqlmodel.sql.Column;
import io.sqlmodel.sql.ComparableColumn;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.NumberColumn;
import io.sqlmodel.sql.TextColumn;
import io.sqlmodel.sql.ToMany;
import io.sqlmodel.sql.ToOne;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import io.sqlmodel.type.Types;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing in a list.
 *
 * <p>It has a {@code truth()} and a {@code Rank}.
 *
 * @since 1.0
 */
@SuppressWarnings({"all", "NullAway"}) // fields are null until they are loaded
public final class Thing extends Entity implements ThingModel {
    private static final Mapping MAPPING = Models.register(new Mapping());
    private static final Columns COLUMNS = new Columns(null);

    /** The column {@code app.thing.id}. The id. */
    public static final ComparableColumn<Thing, UUID> id = COLUMNS.id;

    /** The column {@code app.thing.truth}. Whether it is true, as {@code so}. */
    public static final BooleanColumn<Thing> truth = COLUMNS.truth;

    /** The column {@code app.thing.tiny}. */
    public static final NumberColumn<Thing, Byte> tiny = COLUMNS.tiny;

    /** The column {@code app.thing.small}. */
    public static final NumberColumn<Thing, Short> small = COLUMNS.small;

    /** The column {@code app.thing.big}. */
    public static final NumberColumn<Thing, Long> big = COLUMNS.big;

    /** The column {@code app.thing.real}. */
    public static final NumberColumn<Thing, Float> real = COLUMNS.real;

    /** The column {@code app.thing.exact}. */
    public static final NumberColumn<Thing, Double> exact = COLUMNS.exact;

    /** The column {@code app.thing.letter}. */
    public static final ComparableColumn<Thing, Character> letter = COLUMNS.letter;

    /** The column {@code app.thing.old}. An old text. */
    @Deprecated
    public static final TextColumn<Thing> old = COLUMNS.old;

    /** The column {@code app.thing.text}. */
    public static final TextColumn<Thing> text = COLUMNS.text;

    /** The column {@code app.thing.money}. */
    public static final NumberColumn<Thing, BigDecimal> money = COLUMNS.money;

    /** The column {@code app.thing.an_extraordinarily_long_name_of_an_attribute_that_goes_on}. */
    public static final TextColumn<Thing> anExtraordinarilyLongNameOfAnAttributeThatGoesOn =
            COLUMNS.anExtraordinarilyLongNameOfAnAttributeThatGoesOn;

    /** The column {@code app.thing.photo}. */
    public static final Column<Thing, byte[]> photo = COLUMNS.photo;

    /** The column {@code app.thing.rank}. */
    public static final ComparableColumn<Thing, ThingModel.Rank> rank = COLUMNS.rank;

    /** The column {@code app.thing.tags}. */
    public static final Column<Thing, List<String>> tags = COLUMNS.tags;

    /** The column {@code app.thing.version}. */
    public static final NumberColumn<Thing, Integer> version = COLUMNS.version;

    /** The column {@code app.thing.made}. */
    public static final NumberColumn<Thing, Integer> made = COLUMNS.made;

    /** The column {@code app.thing.parent_id}. */
    public static final ComparableColumn<Thing, UUID> parentId = COLUMNS.parentId;

    /** The relationship {@code parent}: many to one. What it is a part of. */
    public static final ToOne<Thing, Thing> parent = COLUMNS.parent;

    /** The relationship {@code parts}: one to many. */
    public static final ToMany<Thing, Thing> parts = COLUMNS.parts;

    /** The relationship {@code friends}: many to many. */
    public static final ToMany<Thing, Thing> friends = COLUMNS.friends;

    /** The relationship {@code friendOf}: many to many. */
    public static final ToMany<Thing, Thing> friendOf = COLUMNS.friendOf;

    /** The relationship {@code anExtraordinarilyLongNameOfARelationshipThatGoesOn}: many to many. */
    public static final ToMany<Thing, Thing> anExtraordinarilyLongNameOfARelationshipThatGoesOn =
            COLUMNS.anExtraordinarilyLongNameOfARelationshipThatGoesOn;

    private UUID _id;
    private boolean _truth;
    private byte _tiny;
    private short _small;
    private long _big;
    private float _real;
    private double _exact;
    private char _letter;
    private String _old;
    private String _text;
    private BigDecimal _money;
    private String _anExtraordinarilyLongNameOfAnAttributeThatGoesOn;
    private byte @Nullable [] _photo;
    private ThingModel.@Nullable Rank _rank;
    private List<String> _tags;
    private int _version;
    private int _made;
    private @Nullable UUID _parentId;
    private @Nullable Thing _parent;
    private List<Thing> _parts;
    private Set<Thing> _friends;
    private Set<Thing> _friendOf;
    private Map<String, Thing> _anExtraordinarilyLongNameOfARelationshipThatGoesOn;

    /** A new {@code Thing}, in no session. */
    public Thing() {
        made(ThingModel.super.made());
    }

    /** An object for a row, whose columns are read and not made. */
    private Thing(Mapping mapping) {}

    /**
     * The columns of {@code app.thing} under an alias.
     *
     * @param alias the alias
     * @return the columns
     */
    public static Columns as(String alias) {
        return new Columns(alias);
    }

    /** The id. */
    @Override
    public UUID id() {
        if (unloaded(At.id)) {
            load(At.id);
        }
        return _id;
    }

    /**
     * Sets {@code id}. The id.
     *
     * @param id the new value
     * @return this
     */
    public Thing id(UUID id) {
        _id = change(At.id, _id, id);
        return this;
    }

    /**
     * Whether it is true, as {@code so}. It spans two lines and is very long, or at least longer than what fits on
     * one
     * line, for the sake of the test of wraps.
     *
     * @return true if it is
     */
    @Override
    public boolean truth() {
        if (unloaded(At.truth)) {
            load(At.truth);
        }
        return _truth;
    }

    /**
     * Sets {@code truth}. Whether it is true, as {@code so}.
     *
     * @param truth the new value
     * @return this
     */
    public Thing truth(boolean truth) {
        _truth = change(At.truth, _truth, truth);
        return this;
    }

    @Override
    public byte tiny() {
        if (unloaded(At.tiny)) {
            load(At.tiny);
        }
        return _tiny;
    }

    /**
     * Sets {@code tiny}.
     *
     * @param tiny the new value
     * @return this
     */
    public Thing tiny(byte tiny) {
        _tiny = change(At.tiny, _tiny, tiny);
        return this;
    }

    @Override
    public short small() {
        if (unloaded(At.small)) {
            load(At.small);
        }
        return _small;
    }

    /**
     * Sets {@code small}.
     *
     * @param small the new value
     * @return this
     */
    public Thing small(short small) {
        _small = change(At.small, _small, small);
        return this;
    }

    @Override
    public long big() {
        if (unloaded(At.big)) {
            load(At.big);
        }
        return _big;
    }

    /**
     * Sets {@code big}.
     *
     * @param big the new value
     * @return this
     */
    public Thing big(long big) {
        _big = change(At.big, _big, big);
        return this;
    }

    @Override
    public float real() {
        if (unloaded(At.real)) {
            load(At.real);
        }
        return _real;
    }

    /**
     * Sets {@code real}.
     *
     * @param real the new value
     * @return this
     */
    public Thing real(float real) {
        _real = change(At.real, _real, real);
        return this;
    }

    @Override
    public double exact() {
        if (unloaded(At.exact)) {
            load(At.exact);
        }
        return _exact;
    }

    /**
     * Sets {@code exact}.
     *
     * @param exact the new value
     * @return this
     */
    public Thing exact(double exact) {
        _exact = change(At.exact, _exact, exact);
        return this;
    }

    @Override
    public char letter() {
        if (unloaded(At.letter)) {
            load(At.letter);
        }
        return _letter;
    }

    /**
     * Sets {@code letter}.
     *
     * @param letter the new value
     * @return this
     */
    public Thing letter(char letter) {
        _letter = change(At.letter, _letter, letter);
        return this;
    }

    /**
     * An old text.
     *
     * @deprecated use {@code text()}
     */
    @Deprecated
    @Override
    public String old() {
        if (unloaded(At.old)) {
            load(At.old);
        }
        return _old;
    }

    /**
     * Sets {@code old}. An old text.
     *
     * @param old the new value
     * @return this
     */
    @Deprecated
    public Thing old(String old) {
        _old = change(At.old, _old, old);
        return this;
    }

    @Override
    public String text() {
        if (unloaded(At.text)) {
            load(At.text);
        }
        return _text;
    }

    /**
     * Sets {@code text}.
     *
     * @param text the new value
     * @return this
     */
    public Thing text(String text) {
        _text = change(At.text, _text, text);
        return this;
    }

    @Override
    public BigDecimal money() {
        if (unloaded(At.money)) {
            load(At.money);
        }
        return _money;
    }

    /**
     * Sets {@code money}.
     *
     * @param money the new value
     * @return this
     */
    public Thing money(BigDecimal money) {
        _money = change(At.money, _money, money);
        return this;
    }

    @Override
    public String anExtraordinarilyLongNameOfAnAttributeThatGoesOn() {
        if (unloaded(At.anExtraordinarilyLongNameOfAnAttributeThatGoesOn)) {
            load(At.anExtraordinarilyLongNameOfAnAttributeThatGoesOn);
        }
        return _anExtraordinarilyLongNameOfAnAttributeThatGoesOn;
    }

    /**
     * Sets {@code anExtraordinarilyLongNameOfAnAttributeThatGoesOn}.
     *
     * @param anExtraordinarilyLongNameOfAnAttributeThatGoesOn the new value
     * @return this
     */
    public Thing anExtraordinarilyLongNameOfAnAttributeThatGoesOn(
            String anExtraordinarilyLongNameOfAnAttributeThatGoesOn) {
        _anExtraordinarilyLongNameOfAnAttributeThatGoesOn = change(
                At.anExtraordinarilyLongNameOfAnAttributeThatGoesOn,
                _anExtraordinarilyLongNameOfAnAttributeThatGoesOn,
                anExtraordinarilyLongNameOfAnAttributeThatGoesOn);
        return this;
    }

    @Override
    public byte @Nullable [] photo() {
        if (unloaded(At.photo)) {
            load(At.photo);
        }
        return _photo;
    }

    /**
     * Sets {@code photo}.
     *
     * @param photo the new value, or null
     * @return this
     */
    public Thing photo(byte @Nullable [] photo) {
        _photo = change(At.photo, _photo, photo);
        return this;
    }

    @Override
    public ThingModel.@Nullable Rank rank() {
        if (unloaded(At.rank)) {
            load(At.rank);
        }
        return _rank;
    }

    /**
     * Sets {@code rank}.
     *
     * @param rank the new value, or null
     * @return this
     */
    public Thing rank(ThingModel.@Nullable Rank rank) {
        _rank = change(At.rank, _rank, rank);
        return this;
    }

    @Override
    public List<String> tags() {
        if (unloaded(At.tags)) {
            load(At.tags);
        }
        return _tags;
    }

    /**
     * Sets {@code tags}.
     *
     * @param tags the new value
     * @return this
     */
    public Thing tags(List<String> tags) {
        _tags = change(At.tags, _tags, tags);
        return this;
    }

    @Override
    public int version() {
        if (unloaded(At.version)) {
            load(At.version);
        }
        return _version;
    }

    /**
     * Sets {@code version}.
     *
     * @param version the new value
     * @return this
     */
    public Thing version(int version) {
        _version = change(At.version, _version, version);
        return this;
    }

    @Override
    public int made() {
        if (unloaded(At.made)) {
            load(At.made);
        }
        return _made;
    }

    /**
     * Sets {@code made}.
     *
     * @param made the new value
     * @return this
     */
    public Thing made(int made) {
        _made = change(At.made, _made, made);
        return this;
    }

    @Override
    public @Nullable UUID parentId() {
        if (unloaded(At.parentId)) {
            load(At.parentId);
        }
        return _parentId;
    }

    /**
     * Sets {@code parentId}. {@code parent} follows it when it is read next.
     *
     * @param parentId the new value, or null
     * @return this
     */
    public Thing parentId(@Nullable UUID parentId) {
        _parentId = change(At.parentId, _parentId, parentId);
        foreignKeySet(At.parent);
        return this;
    }

    /** What it is a part of. */
    @Override
    public @Nullable Thing parent() {
        if (unloaded(At.parent)) {
            load(At.parent);
        }
        return _parent;
    }

    /**
     * Sets {@code parent} and keeps {@code Thing.parts} in step.
     *
     * @param parent the related object, or null
     * @return this
     */
    public Thing parent(@Nullable Thing parent) {
        assign(At.parent, parent);
        return this;
    }

    @Override
    public List<Thing> parts() {
        if (unloaded(At.parts)) {
            load(At.parts);
        }
        return _parts;
    }

    /**
     * Replaces the members of {@code parts} and keeps {@code Thing.parent} in step.
     *
     * @param parts the new members, copied
     * @return this
     */
    public Thing parts(List<Thing> parts) {
        assignAll(At.parts, parts);
        return this;
    }

    @Override
    public Set<Thing> friends() {
        if (unloaded(At.friends)) {
            load(At.friends);
        }
        return _friends;
    }

    /**
     * Replaces the members of {@code friends} and keeps {@code Thing.friendOf} in step.
     *
     * @param friends the new members, copied
     * @return this
     */
    public Thing friends(Set<Thing> friends) {
        assignAll(At.friends, friends);
        return this;
    }

    @Override
    public Set<Thing> friendOf() {
        if (unloaded(At.friendOf)) {
            load(At.friendOf);
        }
        return _friendOf;
    }

    /**
     * Replaces the members of {@code friendOf} and keeps {@code Thing.friends} in step.
     *
     * @param friendOf the new members, copied
     * @return this
     */
    public Thing friendOf(Set<Thing> friendOf) {
        assignAll(At.friendOf, friendOf);
        return this;
    }

    @Override
    public Map<String, Thing> anExtraordinarilyLongNameOfARelationshipThatGoesOn() {
        if (unloaded(At.anExtraordinarilyLongNameOfARelationshipThatGoesOn)) {
            load(At.anExtraordinarilyLongNameOfARelationshipThatGoesOn);
        }
        return _anExtraordinarilyLongNameOfARelationshipThatGoesOn;
    }

    /**
     * Replaces the members of {@code anExtraordinarilyLongNameOfARelationshipThatGoesOn}.
     *
     * @param anExtraordinarilyLongNameOfARelationshipThatGoesOn the new members, copied; each is kept under its own
     * {@code text}
     * @return this
     */
    public Thing anExtraordinarilyLongNameOfARelationshipThatGoesOn(
            Map<String, Thing> anExtraordinarilyLongNameOfARelationshipThatGoesOn) {
        assignAll(
                At.anExtraordinarilyLongNameOfARelationshipThatGoesOn,
                anExtraordinarilyLongNameOfARelationshipThatGoesOn.values());
        return this;
    }

    @Override
    protected EntityMapping<Thing> mapping() {
        return MAPPING;
    }

    /** The columns and relationships of {@code app.thing}. */
    public static final class Columns extends EntityAlias<Thing> {
        /** The column {@code id}. */
        public final ComparableColumn<Thing, UUID> id = comparable(At.id, Types.UUID);

        /** The column {@code truth}. */
        public final BooleanColumn<Thing> truth = bool(At.truth);

        /** The column {@code tiny}. */
        public final NumberColumn<Thing, Byte> tiny = number(At.tiny, Types.BYTE);

        /** The column {@code small}. */
        public final NumberColumn<Thing, Short> small = number(At.small, Types.SHORT);

        /** The column {@code big}. */
        public final NumberColumn<Thing, Long> big = number(At.big, Types.LONG);

        /** The column {@code real}. */
        public final NumberColumn<Thing, Float> real = number(At.real, Types.FLOAT);

        /** The column {@code exact}. */
        public final NumberColumn<Thing, Double> exact = number(At.exact, Types.DOUBLE);

        /** The column {@code letter}. */
        public final ComparableColumn<Thing, Character> letter = comparable(At.letter, Types.CHARACTER);

        /** The column {@code old}. */
        @Deprecated
        public final TextColumn<Thing> old = text(At.old);

        /** The column {@code text}. */
        public final TextColumn<Thing> text = text(At.text);

        /** The column {@code money}. */
        public final NumberColumn<Thing, BigDecimal> money = number(At.money, Types.BIG_DECIMAL);

        /** The column {@code an_extraordinarily_long_name_of_an_attribute_that_goes_on}. */
        public final TextColumn<Thing> anExtraordinarilyLongNameOfAnAttributeThatGoesOn =
                text(At.anExtraordinarilyLongNameOfAnAttributeThatGoesOn);

        /** The column {@code photo}. */
        public final Column<Thing, byte[]> photo = column(At.photo, Types.BYTES);

        /** The column {@code rank}. */
        public final ComparableColumn<Thing, ThingModel.Rank> rank = comparable(At.rank, Type.rank);

        /** The column {@code tags}. */
        public final Column<Thing, List<String>> tags = column(At.tags, Type.tags);

        /** The column {@code version}. */
        public final NumberColumn<Thing, Integer> version = number(At.version, Types.INTEGER);

        /** The column {@code made}. */
        public final NumberColumn<Thing, Integer> made = number(At.made, Types.INTEGER);

        /** The column {@code parent_id}. */
        public final ComparableColumn<Thing, UUID> parentId = comparable(At.parentId, Types.UUID);

        /** The relationship {@code parent}. */
        public final ToOne<Thing, Thing> parent = toOne(At.parent);

        /** The relationship {@code parts}. */
        public final ToMany<Thing, Thing> parts = toMany(At.parts);

        /** The relationship {@code friends}. */
        public final ToMany<Thing, Thing> friends = toMany(At.friends);

        /** The relationship {@code friendOf}. */
        public final ToMany<Thing, Thing> friendOf = toMany(At.friendOf);

        /** The relationship {@code anExtraordinarilyLongNameOfARelationshipThatGoesOn}. */
        public final ToMany<Thing, Thing> anExtraordinarilyLongNameOfARelationshipThatGoesOn =
                toMany(At.anExtraordinarilyLongNameOfARelationshipThatGoesOn);

        private Columns(@Nullable String alias) {
            super(MAPPING.def(), alias);
        }
    }

    private static final class At {
        static final int id = 0;
        static final int truth = 1;
        static final int tiny = 2;
        static final int small = 3;
        static final int big = 4;
        static final int real = 5;
        static final int exact = 6;
        static final int letter = 7;
        static final int old = 8;
        static final int text = 9;
        static final int money = 10;
        static final int anExtraordinarilyLongNameOfAnAttributeThatGoesOn = 11;
        static final int photo = 12;
        static final int rank = 13;
        static final int tags = 14;
        static final int version = 15;
        static final int made = 16;
        static final int parentId = 17;
        static final int parent = 18;
        static final int parts = 19;
        static final int friends = 20;
        static final int friendOf = 21;
        static final int anExtraordinarilyLongNameOfARelationshipThatGoesOn = 22;
    }

    private static final class Type {
        static final ColumnType<String> anExtraordinarilyLongNameOfAnAttributeThatGoesOn =
                Types.declared(Types.STRING, "VARCHAR_IGNORECASE");
        static final ColumnType<ThingModel.Rank> rank = Types.enumeration(ThingModel.Rank.class);
        static final ColumnType<List<String>> tags = Types.converted(List.class, Types.STRING, new TagsConverter());
    }

    private static final class Mapping extends EntityMapping<Thing> {
        Mapping() {
            super(Thing.class, model());
        }

        private static ModelBuilder model() {
            ModelBuilder model = ModelBuilder.table("app", "thing");
            model.column("id", "id", Types.UUID).primaryKey().generatedByClient();
            model.column("truth", "truth", Types.BOOLEAN);
            model.column("tiny", "tiny", Types.BYTE);
            model.column("small", "small", Types.SHORT);
            model.column("big", "big", Types.LONG);
            model.column("real", "real", Types.FLOAT);
            model.column("exact", "exact", Types.DOUBLE);
            model.column("letter", "letter", Types.CHARACTER);
            model.column("old", "old", Types.STRING);
            model.column("text", "text", Types.STRING);
            model.column("money", "money", Types.BIG_DECIMAL).precision(10, 2);
            model.column(
                            "anExtraordinarilyLongNameOfAnAttributeThatGoesOn",
                            "an_extraordinarily_long_name_of_an_attribute_that_goes_on",
                            Type.anExtraordinarilyLongNameOfAnAttributeThatGoesOn)
                    .length(40)
                    .sqlType("VARCHAR_IGNORECASE")
                    .serverDefault("'an extraordinarily long default value that \"goes\" on'");
            model.column("photo", "photo", Types.BYTES).nullable();
            model.column("rank", "rank", Type.rank).nullable();
            model.column("tags", "tags", Type.tags).deferred();
            model.column("version", "version", Types.INTEGER).version();
            model.column("made", "made", Types.INTEGER);
            model.column("parentId", "parent_id", Types.UUID).nullable();
            model.manyToOne("parent", Thing.class, "parentId").nullable().backPopulates("parts");
            model.oneToMany("parts", Shape.LIST, Thing.class, "parentId")
                    .backPopulates("parent")
                    .cascade(Cascade.ALL, Cascade.DELETE_ORPHAN)
                    .passiveDeletes(PassiveDeletes.YES)
                    .lazy(Lazy.SELECTIN)
                    .orderBy("text")
                    .orderByDescending("money");
            model.manyToMany("friends", Shape.SET, Thing.class, Friend.class, List.of("thingId"), List.of("friendId"))
                    .backPopulates("friendOf");
            model.manyToMany("friendOf", Shape.SET, Thing.class, Friend.class, List.of("friendId"), List.of("thingId"))
                    .backPopulates("friends");
            model.manyToMany(
                            "anExtraordinarilyLongNameOfARelationshipThatGoesOn",
                            Shape.MAP,
                            Thing.class,
                            Friend.class,
                            List.of("thingId"),
                            List.of("friendId"))
                    .alone()
                    .viewOnly()
                    .mapKey("text");
            model.foreignKey(
                    "fk_thing_parent_id", List.of("parent_id"), "app.thing", List.of("id"), OnDelete.NO_ACTION);
            model.unique("uq_thing_text_money", "text", "money");
            model.unique("uq_certain", "text", "an_extraordinarily_long_name_of_an_attribute_that_goes_on");
            model.unique(
                    "uq_thing_an_extraordinarily_long_name_of_an_attribute__87a01c5c",
                    "an_extraordinarily_long_name_of_an_attribute_that_goes_on");
            model.index(
                    "ix_thing_text_an_extraordinarily_long_name_of_an_attri_68e53859",
                    "text",
                    "an_extraordinarily_long_name_of_an_attribute_that_goes_on",
                    "tags");
            return model;
        }

        @Override
        public Thing create() {
            return new Thing(this);
        }

        @Override
        public Thing createNew() {
            return new Thing();
        }

        @Override
        public void read(Thing entity, ColumnReader in, int at) throws SQLException {
            entity._id = in.get(at, Types.UUID);
            entity._truth = in.getBoolean(at + 1);
            entity._tiny = in.get(at + 2, Types.BYTE);
            entity._small = in.get(at + 3, Types.SHORT);
            entity._big = in.getLong(at + 4);
            entity._real = in.get(at + 5, Types.FLOAT);
            entity._exact = in.getDouble(at + 6);
            entity._letter = in.get(at + 7, Types.CHARACTER);
            entity._old = in.getString(at + 8);
            entity._text = in.getString(at + 9);
            entity._money = in.get(at + 10, Types.BIG_DECIMAL);
            entity._anExtraordinarilyLongNameOfAnAttributeThatGoesOn = in.getString(at + 11);
            entity._photo = in.get(at + 12, Types.BYTES);
            entity._rank = in.get(at + 13, Type.rank);
            entity._version = in.getInt(at + 14);
            entity._made = in.getInt(at + 15);
            entity._parentId = in.get(at + 16, Types.UUID);
        }

        @Override
        public void read(Thing entity, int attribute, ColumnReader in, int at) throws SQLException {
            switch (attribute) {
                case At.id -> entity._id = in.get(at, Types.UUID);
                case At.truth -> entity._truth = in.getBoolean(at);
                case At.tiny -> entity._tiny = in.get(at, Types.BYTE);
                case At.small -> entity._small = in.get(at, Types.SHORT);
                case At.big -> entity._big = in.getLong(at);
                case At.real -> entity._real = in.get(at, Types.FLOAT);
                case At.exact -> entity._exact = in.getDouble(at);
                case At.letter -> entity._letter = in.get(at, Types.CHARACTER);
                case At.old -> entity._old = in.getString(at);
                case At.text -> entity._text = in.getString(at);
                case At.money -> entity._money = in.get(at, Types.BIG_DECIMAL);
                case At.anExtraordinarilyLongNameOfAnAttributeThatGoesOn ->
                    entity._anExtraordinarilyLongNameOfAnAttributeThatGoesOn = in.getString(at);
                case At.photo -> entity._photo = in.get(at, Types.BYTES);
                case At.rank -> entity._rank = in.get(at, Type.rank);
                case At.tags -> entity._tags = in.get(at, Type.tags);
                case At.version -> entity._version = in.getInt(at);
                case At.made -> entity._made = in.getInt(at);
                case At.parentId -> entity._parentId = in.get(at, Types.UUID);
                default -> throw new IndexOutOfBoundsException(attribute);
            }
        }

        @Override
        public void bind(Thing entity, int attribute, ParameterWriter out, int at) throws SQLException {
            switch (attribute) {
                case At.id -> out.set(at, entity._id, Types.UUID);
                case At.truth -> out.setBoolean(at, entity._truth);
                case At.tiny -> out.set(at, entity._tiny, Types.BYTE);
                case At.small -> out.set(at, entity._small, Types.SHORT);
                case At.big -> out.setLong(at, entity._big);
                case At.real -> out.set(at, entity._real, Types.FLOAT);
                case At.exact -> out.setDouble(at, entity._exact);
                case At.letter -> out.set(at, entity._letter, Types.CHARACTER);
                case At.old -> out.set(at, entity._old, Types.STRING);
                case At.text -> out.set(at, entity._text, Types.STRING);
                case At.money -> out.set(at, entity._money, Types.BIG_DECIMAL);
                case At.anExtraordinarilyLongNameOfAnAttributeThatGoesOn ->
                    out.set(
                            at,
                            entity._anExtraordinarilyLongNameOfAnAttributeThatGoesOn,
                            Type.anExtraordinarilyLongNameOfAnAttributeThatGoesOn);
                case At.photo -> out.set(at, entity._photo, Types.BYTES);
                case At.rank -> out.set(at, entity._rank, Type.rank);
                case At.tags -> out.set(at, entity._tags, Type.tags);
                case At.version -> out.setInt(at, entity._version);
                case At.made -> out.setInt(at, entity._made);
                case At.parentId -> out.set(at, entity._parentId, Types.UUID);
                default -> throw new IndexOutOfBoundsException(attribute);
            }
        }

        @Override
        public @Nullable Object get(Thing entity, int attribute) {
            return switch (attribute) {
                case At.id -> entity._id;
                case At.truth -> entity._truth;
                case At.tiny -> entity._tiny;
                case At.small -> entity._small;
                case At.big -> entity._big;
                case At.real -> entity._real;
                case At.exact -> entity._exact;
                case At.letter -> entity._letter;
                case At.old -> entity._old;
                case At.text -> entity._text;
                case At.money -> entity._money;
                case At.anExtraordinarilyLongNameOfAnAttributeThatGoesOn ->
                    entity._anExtraordinarilyLongNameOfAnAttributeThatGoesOn;
                case At.photo -> entity._photo;
                case At.rank -> entity._rank;
                case At.tags -> entity._tags;
                case At.version -> entity._version;
                case At.made -> entity._made;
                case At.parentId -> entity._parentId;
                case At.parent -> entity._parent;
                case At.parts -> entity._parts;
                case At.friends -> entity._friends;
                case At.friendOf -> entity._friendOf;
                case At.anExtraordinarilyLongNameOfARelationshipThatGoesOn ->
                    entity._anExtraordinarilyLongNameOfARelationshipThatGoesOn;
                default -> throw new IndexOutOfBoundsException(attribute);
            };
        }

        @Override
        @SuppressWarnings("unchecked")
        public void set(Thing entity, int attribute, @Nullable Object value) {
            switch (attribute) {
                case At.id -> entity._id = (UUID) value;
                case At.truth -> entity._truth = value == null ? false : (boolean) value;
                case At.tiny -> entity._tiny = value == null ? 0 : (byte) value;
                case At.small -> entity._small = value == null ? 0 : (short) value;
                case At.big -> entity._big = value == null ? 0 : (long) value;
                case At.real -> entity._real = value == null ? 0 : (float) value;
                case At.exact -> entity._exact = value == null ? 0 : (double) value;
                case At.letter -> entity._letter = value == null ? '\0' : (char) value;
                case At.old -> entity._old = (String) value;
                case At.text -> entity._text = (String) value;
                case At.money -> entity._money = (BigDecimal) value;
                case At.anExtraordinarilyLongNameOfAnAttributeThatGoesOn ->
                    entity._anExtraordinarilyLongNameOfAnAttributeThatGoesOn = (String) value;
                case At.photo -> entity._photo = (byte[]) value;
                case At.rank -> entity._rank = (ThingModel.Rank) value;
                case At.tags -> entity._tags = (List<String>) value;
                case At.version -> entity._version = value == null ? 0 : (int) value;
                case At.made -> entity._made = value == null ? 0 : (int) value;
                case At.parentId -> entity._parentId = (UUID) value;
                case At.parent -> entity._parent = (Thing) value;
                case At.parts -> entity._parts = (List<Thing>) value;
                case At.friends -> entity._friends = (Set<Thing>) value;
                case At.friendOf -> entity._friendOf = (Set<Thing>) value;
                case At.anExtraordinarilyLongNameOfARelationshipThatGoesOn ->
                    entity._anExtraordinarilyLongNameOfARelationshipThatGoesOn = (Map<String, Thing>) value;
                default -> throw new IndexOutOfBoundsException(attribute);
            }
        }
    }
}
