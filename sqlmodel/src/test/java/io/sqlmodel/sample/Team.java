package io.sqlmodel.sample;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.generated.Models;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.NumberColumn;
import io.sqlmodel.sql.TextColumn;
import io.sqlmodel.sql.ToMany;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ParameterWriter;
import io.sqlmodel.type.Types;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A team of heroes. */
@SuppressWarnings({"all", "NullAway"}) // fields are null until they are loaded
public final class Team extends Entity implements TeamModel {
    private static final Mapping MAPPING = Models.register(new Mapping());
    private static final Columns COLUMNS = new Columns(null);

    /** The column {@code team.id}. */
    public static final NumberColumn<Team, Long> id = COLUMNS.id;

    /** The column {@code team.name}. What the team calls itself. */
    public static final TextColumn<Team> name = COLUMNS.name;

    /** The relationship {@code heroes}: one to many. */
    public static final ToMany<Team, Hero> heroes = COLUMNS.heroes;

    private Long _id;
    private String _name;
    private List<Hero> _heroes;

    /** A new {@code Team}, in no session. */
    public Team() {}

    /**
     * The columns of {@code team} under an alias.
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
    public Team id(Long id) {
        _id = change(At.id, _id, id);
        return this;
    }

    /** What the team calls itself. */
    @Override
    public String name() {
        if (unloaded(At.name)) {
            load(At.name);
        }
        return _name;
    }

    /**
     * Sets {@code name}. What the team calls itself.
     *
     * @param name the new value
     * @return this
     */
    public Team name(String name) {
        _name = change(At.name, _name, name);
        return this;
    }

    @Override
    public List<Hero> heroes() {
        if (unloaded(At.heroes)) {
            load(At.heroes);
        }
        return _heroes;
    }

    /**
     * Replaces the members of {@code heroes} and keeps {@code Hero.team} in step.
     *
     * @param heroes the new members, copied
     * @return this
     */
    public Team heroes(List<Hero> heroes) {
        assignAll(At.heroes, heroes);
        return this;
    }

    @Override
    protected EntityMapping<Team> mapping() {
        return MAPPING;
    }

    /** The columns and relationships of {@code team}. */
    public static final class Columns extends EntityAlias<Team> {
        /** The column {@code id}. */
        public final NumberColumn<Team, Long> id = number(At.id, Types.LONG);

        /** The column {@code name}. */
        public final TextColumn<Team> name = text(At.name);

        /** The relationship {@code heroes}. */
        public final ToMany<Team, Hero> heroes = toMany(At.heroes);

        private Columns(@Nullable String alias) {
            super(MAPPING.def(), alias);
        }
    }

    private static final class At {
        static final int id = 0;
        static final int name = 1;
        static final int heroes = 2;
    }

    private static final class Mapping extends EntityMapping<Team> {
        Mapping() {
            super(Team.class, model());
        }

        private static ModelBuilder model() {
            ModelBuilder model = ModelBuilder.table("team");
            model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
            model.column("name", "name", Types.STRING);
            model.oneToMany("heroes", Shape.LIST, Hero.class, "teamId").backPopulates("team");
            return model;
        }

        @Override
        public Team create() {
            return new Team();
        }

        @Override
        public void read(Team entity, ColumnReader in, int at) throws SQLException {
            entity._id = in.getLongOrNull(at);
            entity._name = in.getString(at + 1);
        }

        @Override
        public void read(Team entity, int attribute, ColumnReader in, int at) throws SQLException {
            switch (attribute) {
                case At.id -> entity._id = in.getLongOrNull(at);
                case At.name -> entity._name = in.getString(at);
                default -> throw new IndexOutOfBoundsException(attribute);
            }
        }

        @Override
        public void bind(Team entity, int attribute, ParameterWriter out, int at) throws SQLException {
            switch (attribute) {
                case At.id -> out.set(at, entity._id, Types.LONG);
                case At.name -> out.set(at, entity._name, Types.STRING);
                default -> throw new IndexOutOfBoundsException(attribute);
            }
        }

        @Override
        public @Nullable Object get(Team entity, int attribute) {
            return switch (attribute) {
                case At.id -> entity._id;
                case At.name -> entity._name;
                case At.heroes -> entity._heroes;
                default -> throw new IndexOutOfBoundsException(attribute);
            };
        }

        @Override
        @SuppressWarnings("unchecked")
        public void set(Team entity, int attribute, @Nullable Object value) {
            switch (attribute) {
                case At.id -> entity._id = (Long) value;
                case At.name -> entity._name = (String) value;
                case At.heroes -> entity._heroes = (List<Hero>) value;
                default -> throw new IndexOutOfBoundsException(attribute);
            }
        }
    }
}
