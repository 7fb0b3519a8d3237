package io.sqlmodel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the diagrams of a module say. */
class DiagramTest {
    private static final String TEAM = """
            package shop;
            import io.sqlmodel.annotation.*;
            import java.util.*;
            @Table public interface TeamModel {
                @PrimaryKey Long id();
                @Column(length = 40, unique = true) String name();
                @Relationship(backPopulates = "team", cascadeDelete = true) List<Hero> heroes();
            }
            """;
    private static final String HERO = """
            package shop;
            import io.sqlmodel.annotation.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            @Table public interface HeroModel {
                @PrimaryKey Long id();
                @ForeignKey(value = "team.id", onDelete = OnDelete.CASCADE) @Nullable Long teamId();
                @Relationship(backPopulates = "heroes") @Nullable Team team();
            }
            """;

    @ParameterizedTest
    @EnumSource
    void columnsHaveTheirMarks(Compilers compilers) {
        assertThat(mermaid(compilers, TEAM, HERO)).isEqualTo("""
                erDiagram
                    Hero {
                        Long id PK
                        Long team_id FK "NULL, ON DELETE CASCADE"
                    }
                    Team {
                        Long id PK
                        String(40) name UK
                    }
                    Team |o--o{ Hero : "heroes / team (delete cascade, ON DELETE CASCADE)"
                """);
    }

    @Test
    void everyCompilerDrawsTheSamePicture() {
        String javac = compile(Compilers.JAVAC, "module", TEAM, HERO).resource("er.svg");

        assertThat(compile(Compilers.ECLIPSE, "module", HERO, TEAM).resource("er.svg"))
                .isEqualTo(javac)
                .contains(">heroes<", ">deletes orphans too<", ">NULL \u00b7 ON DELETE CASCADE<", "foot cascade");
    }

    @ParameterizedTest
    @EnumSource
    void linesTellHowManyThereMayBe(Compilers compilers) {
        String text = mermaid(compilers, """
                package shop;
                import io.sqlmodel.annotation.*;
                import java.util.*;
                import org.jspecify.annotations.Nullable;
                @Table interface UserModel {
                    @PrimaryKey Long id();
                    @Relationship(backPopulates = "user") @Nullable Profile profile();
                    @Relationship(backPopulates = "users", linkModel = UserGroupModel.class) Set<Club> clubs();
                }
                @Table interface ProfileModel {
                    @PrimaryKey @ForeignKey("user.id") Long userId();
                    @ForeignKey("profile.user_id") @Nullable Long twinId();
                    @Relationship(backPopulates = "profile", foreignKey = "userId") User user();
                }
                @Table interface ClubModel {
                    @PrimaryKey String city();
                    @PrimaryKey int number();
                    @Relationship(backPopulates = "clubs", linkModel = UserGroupModel.class) Set<User> users();
                }
                @Table interface UserGroupModel {
                    @PrimaryKey @ForeignKey("user.id") Long userId();
                    @PrimaryKey @ForeignKey("club.city") String clubCity();
                    @PrimaryKey @ForeignKey("club.number") int clubNumber();
                }
                """);

        assertThat(text)
                .contains("    User ||--o| Profile : \"profile / user\"\n")
                .contains("    Profile |o--o{ Profile : \"twin_id\"\n")
                .contains("    User ||--o{ UserGroup : \"clubs\"\n")
                .contains("    Club ||--o{ UserGroup : \"users\"\n");
    }

    @Test
    void modelsOfOtherModulesHaveNoColumns() {
        Compilation.Outcome jar =
                Compilation.with(Compilers.JAVAC).of(TEAM).of(HERO).compile();
        String fan = HERO.replace("package shop;", "package club; import shop.Team;")
                .replace("@Table", "@Table(name = \"fan\")")
                .replace("backPopulates = \"heroes\"", "");

        Compilation.Outcome outcome =
                Compilation.with(Compilers.JAVAC).on(jar.classes()).of(fan).compile();

        assertThat(outcome.texts()).isEmpty();
        assertThat(outcome.resource("er.mmd")).contains("    Team\n").contains("Team |o--o{ Hero");
    }

    @Test
    void modelsOfOneNameAreToldApartByTheirPackages() {
        String other = HERO.replace("package shop;", "package com.club;")
                .replace("@Table", "@Table(name = \"member\")")
                .replace("(backPopulates = \"heroes\")", "")
                .replace("@Nullable Team team", "shop.@Nullable Team team");

        String text = mermaid(Compilers.JAVAC, TEAM, HERO, other);

        assertThat(text)
                .contains("    \"club.Hero\" {\n", "    \"shop.Hero\" {\n", "    Team {\n")
                .contains("    Team |o--o{ \"club.Hero\" : \"team (ON DELETE CASCADE)\"\n");
    }

    @Test
    void aCompilationOfOneModelShowsThemAll() {
        Compilation.Outcome first =
                Compilation.with(Compilers.JAVAC).of(TEAM, HERO).compile();

        Compilation.Outcome second = Compilation.into(first.classes(), Compilers.JAVAC)
                .of(TEAM.replace("String name();", "String name(); int rank();"))
                .compile();

        assertThat(second.success()).isTrue();
        assertThat(second.resource("er.mmd"))
                .isEqualTo(mermaid(Compilers.JAVAC, TEAM, HERO).replace("name UK\n", "name UK\n        int rank\n"));
    }

    @Test
    void anOptionWritesOneForEachPackageOrNone() {
        String pet =
                "package zoo; import io.sqlmodel.annotation.*; @Table interface PetModel { @PrimaryKey Long id(); }";

        Compilation.Outcome packages = compile(Compilers.JAVAC, "packages", TEAM, HERO, pet);
        Compilation.Outcome none = compile(Compilers.JAVAC, "off", TEAM, HERO, pet);
        Compilation.Outcome mistaken = compile(Compilers.JAVAC, "svg", TEAM, HERO, pet);

        assertThat(packages.resource("er-shop.mmd")).contains("Hero", "Team").doesNotContain("Pet");
        assertThat(packages.resource("er-zoo.mmd")).contains("Pet").doesNotContain("Hero");
        assertThat(none.classes().resolve("META-INF/sqlmodel/models")).exists();
        assertThat(none.classes().resolve("META-INF/sqlmodel/er.mmd")).doesNotExist();
        assertThat(mistaken.errors()).singleElement().asString().contains("SM-2239: -Asqlmodel.diagram=svg");
    }

    private static String mermaid(Compilers compilers, String... sources) {
        Compilation.Outcome outcome = compile(compilers, "module", sources);
        assertThat(outcome.errors()).isEmpty();
        return outcome.resource("er.mmd");
    }

    private static Compilation.Outcome compile(Compilers compilers, String option, String... sources) {
        return Compilation.with(compilers)
                .tolerant("-Asqlmodel.diagram=" + option)
                .of(sources)
                .compile();
    }
}
