package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A relationship that allows its objects one parent: an account has settings of its own. */
class SingleParentTest {
    @Test
    @Case({"D10", "F14"})
    void aSecondParentIsRefused() {
        Settings settings = new Settings();
        Account first = new Account().settings(settings);
        Account second = new Account();
        assertThatThrownBy(() -> second.settings(settings))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("Account.settings allows one parent");
        assertThat(second.settings()).isNull();
        assertThat(settings.account()).isSameAs(first);
    }

    @Test
    @Case({"D10", "F14"})
    void theOtherSideMovesIt() {
        Settings settings = new Settings();
        Account first = new Account().settings(settings);
        Account second = new Account();
        settings.account(second);
        assertThat(first.settings()).isNull();
        assertThat(second.settings()).isSameAs(settings);
    }

    @Test
    @Case("D11")
    void assigningTheSameObjectTwiceIsHarmless() {
        Settings settings = new Settings();
        Account account = new Account().settings(settings).settings(settings);
        assertThat(account.settings()).isSameAs(settings);
    }

    static final class Account extends StoredEntity {
        private static final EntityMapping<Account> MAPPING =
                Models.register(new Mapping<>(Account.class, Account::new, model()));

        private static ModelBuilder model() {
            ModelBuilder model = ModelBuilder.table("account");
            model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
            model.column("settingsId", "settings_id", Types.LONG).nullable();
            model.foreignKey("fk_account", List.of("settings_id"), "settings", List.of("id"), OnDelete.NO_ACTION);
            model.manyToOne("settings", Settings.class, "settingsId")
                    .nullable()
                    .backPopulates("account")
                    .singleParent();
            return model;
        }

        @Nullable
        Settings settings() {
            return read(2);
        }

        Account settings(@Nullable Settings settings) {
            assign(2, settings);
            return this;
        }

        @Override
        protected EntityMapping<Account> mapping() {
            return MAPPING;
        }
    }

    static final class Settings extends StoredEntity {
        private static final EntityMapping<Settings> MAPPING =
                Models.register(new Mapping<>(Settings.class, Settings::new, model()));

        private static ModelBuilder model() {
            ModelBuilder model = ModelBuilder.table("settings");
            model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
            model.oneToMany("account", Shape.SCALAR, Account.class, "settingsId")
                    .nullable()
                    .backPopulates("settings");
            return model;
        }

        @Nullable
        Account account() {
            return read(1);
        }

        Settings account(@Nullable Account account) {
            assign(1, account);
            return this;
        }

        @Override
        protected EntityMapping<Settings> mapping() {
            return MAPPING;
        }
    }
}
