package io.sqlmodel.generated;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The side of a one-to-one that has the foreign key. */
final class Profile extends StoredEntity {
    static final int USER = 2;
    private static final EntityMapping<Profile> MAPPING =
            Models.register(new Mapping<>(Profile.class, Profile::new, model()));

    private static ModelBuilder model() {
        ModelBuilder model = ModelBuilder.table("profile");
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("userId", "user_id", Types.LONG).nullable();
        model.foreignKey("fk_profile_user", List.of("user_id"), "user", List.of("id"), OnDelete.NO_ACTION);
        model.manyToOne("user", User.class, "userId").nullable().backPopulates("profile");
        return model;
    }

    Profile id(long id) {
        write(0, id);
        return this;
    }

    Profile userId(@Nullable Long userId) {
        write(1, userId);
        foreignKeySet(USER);
        return this;
    }

    @Nullable
    User user() {
        return read(USER);
    }

    Profile user(@Nullable User user) {
        assign(USER, user);
        return this;
    }

    @Override
    protected EntityMapping<Profile> mapping() {
        return MAPPING;
    }
}
