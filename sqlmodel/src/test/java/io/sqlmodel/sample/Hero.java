package io.sqlmodel.sample;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.generated.Models;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.NumberColumn;
import io.sqlmodel.sql.TextColumn;
import io.sqlmodel.sql.ToOne;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ParameterWriter;
import io.sqlmodel.type.Types;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hero, alone or in a team. */
@SuppressWarnings({"all", "NullAway"}) // fields are null until they are loaded
public final class Hero extends Entity implements HeroModel {
    private static final Mapping MAPPING = Models.register(new Mapping());
    private static final Columns COLUMNS = new Columns(null);

    /** The column {@code hero.id}. */
    public static final NumberColumn<Hero, Long> id = COLUMNS.id;

    /** The column {@code hero.name}. */
    public static final TextColumn<Hero> name = COLUMNS.name;

    /** The column {@code hero.age}. */
    public static final NumberColumn<Hero, Integer> age = COLUMNS.age;

    /** The column {@code hero.team_id}. */
    public static final NumberColumn<Hero, Long> teamId = COLUMNS.teamId;

    /** The relationship {@code team}: many to one. */
    public static final ToOne<Hero, Team> team = COLUMNS.team;

    private Long _id;
    private String _name;
    private @Nullable Integer _age;
    private @Nullable Long _teamId;
    private @Nullable Team _team;

    /** A new {@code Hero}, in no session. */
    public Hero() {}

    /**
     * The columns of {@code hero} under an alias.
     *
     * @param alias the alias
     * @return the columns
     */
    public static Columns as(String alias) {
        return new Columns(alias);
    }

    @Override
    public Long id() {
        if (unloaded(At.id)) {
            load(At.id);
        }
        return _id;
    }

    /**
     * Sets {@code id}.
     *
     * @param id the new value
     * @return this
     */
    public Hero id(Long id) {
        _id = change(At.id, _id, id);
        return this;
    }

    @Override
    public String name() {
        if (unloaded(At.name)) {
            load(At.name);
        }
        return _name;
    }

    /**
     * Sets {@code name}.
     *
     * @param name the new value
     * @return this
     */
    public Hero name(String name) {
        _name = change(At.name, _name, name);
        return this;
    }

    @Override
    public @Nullable Integer age() {
        if (unloaded(At.age)) {
            load(At.age);
        }
        return _age;
    }

    /**
     * Sets {@code age}.
     *
     * @param age the new value, or null
     * @return this
     */
    public Hero age(@Nullable Integer age) {
        _age = change(At.age, _age, age);
        return this;
    }

    @Override
    public @Nullable Long teamId() {
        if (unloaded(At.teamId)) {
            load(At.teamId);
        }
        return _teamId;
    }

    /**
     * Sets {@code teamId}. {@code team} follows it when it is read next.
     *
     * @param teamId the new value, or null
     * @return this
     */
    public Hero teamId(@Nullable Long teamId) {
        _teamId = change(At.teamId, _teamId, teamId);
        foreignKeySet(At.team);
        return this;
    }

    @Override
    public @Nullable Team team() {
        if (unloaded(At.team)) {
            load(At.team);
        }
        return _team;
    }

    /**
     * Sets {@code team} and keeps {@code Team.heroes} in step.
     *
     * @param team the related object, or null
     * @return this
     */
    public Hero team(@Nullable Team team) {
        assign(At.team, team);
        return this;
    }

    @Override
    protected EntityMapping<Hero> mapping() {
        return MAPPING;
    }

    /** The columns and relationships of {@code hero}. */
    public static final class Columns extends EntityAlias<Hero> {
        /** The column {@code id}. */
        public final NumberColumn<Hero, Long> id = number(At.id, Types.LONG);

        /** The column {@code name}. */
        public final TextColumn<Hero> name = text(At.name);

        /** The column {@code age}. */
        public final NumberColumn<Hero, Integer> age = number(At.age, Types.INTEGER);

        /** The column {@code team_id}. */
        public final NumberColumn<Hero, Long> teamId = number(At.teamId, Types.LONG);

        /** The relationship {@code team}. */
        public final ToOne<Hero, Team> team = toOne(At.team);

        private Columns(@Nullable String alias) {
            super(MAPPING.def(), alias);
        }
    }

    private static final class At {
        static final int id = 0;
        static final int name = 1;
        static final int age = 2;
        static final int teamId = 3;
        static final int team = 4;
    }

    private static final class Mapping extends EntityMapping<Hero> {
        Mapping() {
            super(Hero.class, model());
        }

        private static ModelBuilder model() {
            ModelBuilder model = ModelBuilder.table("hero");
            model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
            model.column("name", "name", Types.STRING);
            model.column("age", "age", Types.INTEGER).nullable();
            model.column("teamId", "team_id", Types.LONG).nullable();
            model.manyToOne("team", Team.class, "teamId").nullable().backPopulates("heroes");
            model.foreignKey("fk_hero_team_id", List.of("team_id"), "team", List.of("id"), OnDelete.NO_ACTION);
            return model;
        }

        @Override
        public Hero create() {
            return new Hero();
        }

        @Override
        public void read(Hero entity, ColumnReader in, int at) throws SQLException {
            entity._id = in.getLongOrNull(at);
            entity._name = in.getString(at + 1);
            entity._age = in.getInteger(at + 2);
            entity._teamId = in.getLongOrNull(at + 3);
        }

        @Override
        public void read(Hero entity, int attribute, ColumnReader in, int at) throws SQLException {
            switch (attribute) {
                case At.id -> entity._id = in.getLongOrNull(at);
                case At.name -> entity._name = in.getString(at);
                case At.age -> entity._age = in.getInteger(at);
                case At.teamId -> entity._teamId = in.getLongOrNull(at);
                default -> throw new IndexOutOfBoundsException(attribute);
            }
        }

        @Override
        public void bind(Hero entity, int attribute, ParameterWriter out, int at) throws SQLException {
            switch (attribute) {
                case At.id -> out.set(at, entity._id, Types.LONG);
                case At.name -> out.set(at, entity._name, Types.STRING);
                case At.age -> out.set(at, entity._age, Types.INTEGER);
                case At.teamId -> out.set(at, entity._teamId, Types.LONG);
                default -> throw new IndexOutOfBoundsException(attribute);
            }
        }

        @Override
        public @Nullable Object get(Hero entity, int attribute) {
            return switch (attribute) {
                case At.id -> entity._id;
                case At.name -> entity._name;
                case At.age -> entity._age;
                case At.teamId -> entity._teamId;
                case At.team -> entity._team;
                default -> throw new IndexOutOfBoundsException(attribute);
            };
        }

        @Override
        public void set(Hero entity, int attribute, @Nullable Object value) {
            switch (attribute) {
                case At.id -> entity._id = (Long) value;
                case At.name -> entity._name = (String) value;
                case At.age -> entity._age = (Integer) value;
                case At.teamId -> entity._teamId = (Long) value;
                case At.team -> entity._team = (Team) value;
                default -> throw new IndexOutOfBoundsException(attribute);
            }
        }
    }
}
