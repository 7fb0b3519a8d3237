package io.sqlmodel.generated;

import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import org.jspecify.annotations.Nullable;

/** The side of a one-to-one that has no foreign key. */
final class User extends StoredEntity {
    static final int PROFILE = 1;
    private static final EntityMapping<User> MAPPING = Models.register(new Mapping<>(User.class, User::new, model()));

    private static ModelBuilder model() {
        ModelBuilder model = ModelBuilder.table("user");
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.oneToMany("profile", Shape.SCALAR, Profile.class, "userId")
                .nullable()
                .backPopulates("user");
        return model;
    }

    User id(long id) {
        write(0, id);
        return this;
    }

    @Nullable
    Profile profile() {
        return read(PROFILE);
    }

    User profile(@Nullable Profile profile) {
        assign(PROFILE, profile);
        return this;
    }

    @Override
    protected EntityMapping<User> mapping() {
        return MAPPING;
    }
}
