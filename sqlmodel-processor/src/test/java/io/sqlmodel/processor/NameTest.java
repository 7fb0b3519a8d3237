package io.sqlmodel.processor;

import static io.sqlmodel.processor.Compilation.compile;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.meta.RelationshipDef;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shapes name classes that do not exist yet: how those names are found out. */
class NameTest {
    private static String team(String packageName) {
        return """
                package %s;
                import io.sqlmodel.annotation.*;
                import java.util.List;
                @Table(name = "%s_team") public interface TeamModel {
                    @PrimaryKey Long id();
                    @Relationship(backPopulates = "team") List<Hero> heroes();
                }
                """.formatted(packageName, packageName);
    }

    private static String hero(String packageName) {
        return """
                package %s;
                import io.sqlmodel.annotation.*;
                @Table(name = "%s_hero") public interface HeroModel {
                    @PrimaryKey Long id();
                    @ForeignKey("%s_team.id") Long teamId();
                    @Relationship(backPopulates = "heroes") Team team();
                }
                """.formatted(packageName, packageName, packageName);
    }

    private static final String FAN = """
            package c;
            import io.sqlmodel.annotation.*;
            %s
            @Table public interface FanModel {
                @PrimaryKey Long id();
                @ForeignKey("a_team.id") Long firstId();
                @ForeignKey("b_team.id") Long secondId();
                @Relationship(foreignKey = "firstId") %s first();
                @Relationship(foreignKey = "secondId") b.Team second();
            }
            """;

    @ParameterizedTest
    @EnumSource
    void twoPackagesMayHaveModelsOfOneName(Compilers compilers) throws Exception {
        Compilation.Outcome outcome =
                compile(compilers, team("a"), hero("a"), team("b"), hero("b"), FAN.formatted("import a.Team;", "Team"));

        assertThat(targets(outcome, "a.Hero")).containsExactly("a.Team");
        assertThat(targets(outcome, "b.Hero")).containsExactly("b.Team");
        assertThat(targets(outcome, "b.Team")).containsExactly("b.Hero");
        assertThat(targets(outcome, "c.Fan")).containsExactly("a.Team", "b.Team");
        assertThat(outcome.source("c.Fan")).contains("import a.Team;").contains("ToOne<Fan, b.Team> second");
    }

    @ParameterizedTest
    @EnumSource
    void aWholePackageMayBeImported(Compilers compilers) throws Exception {
        Compilation.Outcome outcome =
                compile(compilers, team("a"), hero("a"), team("b"), hero("b"), FAN.formatted("import a.*;", "Team"));

        assertThat(targets(outcome, "c.Fan")).containsExactly("a.Team", "b.Team");
    }

    @ParameterizedTest
    @EnumSource
    void aWrapperOfABuildToolIsSeenThrough(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = Compilation.with(compilers)
                .only(new DisplacedProcessor(Transparent::new))
                .of(team("a"), hero("a"), team("b"), hero("b"), FAN.formatted("import a.Team;", "Team"))
                .compile();

        assertThat(outcome.texts()).isEmpty();
        assertThat(targets(outcome, "c.Fan")).containsExactly("a.Team", "b.Team");
    }

    @Test
    void whereImportsCannotBeReadTheNameIsWrittenWithItsPackage() {
        Compilation.Outcome outcome = Compilation.with(Compilers.JAVAC)
                .only(new DisplacedProcessor(env -> new Opaque(new ProcessingEnvironment[] {env})))
                .of(team("a"), hero("a"), team("b"), hero("b"))
                .compile();

        assertThat(outcome.errors())
                .hasSize(4)
                .anySatisfy(error -> assertThat(error)
                        .startsWith("6: ")
                        .contains("SM-2041: The type Hero of TeamModel.heroes may be [a.Hero, b.Hero]"));
    }

    @ParameterizedTest
    @EnumSource
    void aModelMayHaveTheNameOfAClassOfTheLanguage(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                package game;
                import io.sqlmodel.annotation.*;
                import java.util.*;
                @Table interface CharacterModel {
                    @PrimaryKey Long id();
                    char initial();
                    @ForeignKey("character.id") Long friendId();
                    @Relationship(backPopulates = "fans") Character friend();
                    @Relationship(backPopulates = "friend") List<Character> fans();
                    @ForeignKey("object.id") Long thingId();
                    @Relationship Object thing();
                }
                """, """
                package game;
                import io.sqlmodel.annotation.*;
                @Table interface ObjectModel {
                    @PrimaryKey Long id();
                    char letter();
                    @ForeignKey("types.id") Long typesId();
                    @Relationship Types types();
                }
                """, """
                package game;
                import io.sqlmodel.annotation.*;
                @Table interface TypesModel { @PrimaryKey Long id(); String entity(); String value(); String out(); }
                """);

        assertThat(targets(outcome, "game.Character"))
                .containsExactly("game.Character", "game.Character", "game.Object");
        assertThat(targets(outcome, "game.Object")).containsExactly("game.Types");
    }

    @ParameterizedTest
    @EnumSource
    void modelsOfAnotherJarAreReadFromTheirClasses(Compilers compilers) throws Exception {
        Compilation.Outcome jar = compile(compilers, """
                package lib;
                import io.sqlmodel.annotation.*;
                import org.jspecify.annotations.Nullable;
                public interface HasOwner<K> {
                    @PrimaryKey K id();
                    @ForeignKey("owner.id") @Nullable Long ownerId();
                    @Relationship @Nullable Owner owner();
                    String @Nullable [] unrelated = null;
                    byte @Nullable [] photo();
                    int count();
                    java.util.Map.@Nullable Entry<String, String> pair = null;
                }
                """, """
                package lib;
                import io.sqlmodel.annotation.*;
                @Table public interface OwnerModel { @PrimaryKey Long id(); String name(); }
                """);
        Compilation.Outcome outcome =
                Compilation.with(compilers).on(jar.classes()).of("""
                package shop;
                import io.sqlmodel.annotation.*;
                import lib.HasOwner;
                @Table interface HouseModel extends HasOwner<Long> { String street(); }
                """).compile();

        assertThat(outcome.texts()).isEmpty();
        assertThat(targets(outcome, "shop.House")).containsExactly("lib.Owner");
        assertThat(outcome.source("shop.House"))
                .contains("public @Nullable Long ownerId()")
                .contains("public byte @Nullable [] photo()")
                .contains("public @Nullable Owner owner()")
                .contains("public Long id()")
                .contains("public int count()");
        assertThat(outcome.registered()).isEqualTo("shop.House\n");
    }

    @Test
    void oneChangedShapeIsCheckedAgainstTheClassesOfTheOthers() throws Exception {
        Compilation.Outcome first = compile(Compilers.JAVAC, team("a"), hero("a"));
        String longer = hero("a").replace("Long teamId();", "Long teamId(); String name();");

        Compilation.Outcome second =
                Compilation.into(first.classes(), Compilers.JAVAC).of(longer).compile();
        Compilation.Outcome third = Compilation.into(first.classes(), Compilers.JAVAC)
                .of(longer.replace("\"heroes\"", "\"members\"").replace("a_team.id", "a_team.key"))
                .compile();

        assertThat(second.success()).isTrue();
        assertThat(second.registered()).isEqualTo("a.Hero\na.Team\n");
        assertThat(targets(second, "a.Hero")).containsExactly("a.Team");
        assertThat(third.errors()).hasSize(2);
        assertThat(third.errors().get(0)).startsWith("5: ").contains("a_team has no column key. It has: id");
        assertThat(third.errors().get(1)).startsWith("6: ").contains("TeamModel has no such relationship");
    }

    @Test
    void theEclipseCompilerIsToldToDeleteWhatItDoesNotOverwrite() {
        Compilation.Outcome first = compile(Compilers.ECLIPSE, team("a"), hero("a"));

        Compilation.Outcome second = Compilation.into(first.classes(), Compilers.ECLIPSE)
                .of(hero("a"))
                .compile();

        assertThat(second.errors())
                .singleElement()
                .asString()
                .contains("SM-2006")
                .contains("deleted");
    }

    @Test
    void aClassThatGotAnotherNameLeavesTheList() {
        Compilation.Outcome first = compile(Compilers.JAVAC, team("a"), hero("a"));
        String squad =
                team("a").replace("(name", "(className = \"Squad\", name").replace("Hero>", "Member>");
        String member =
                hero("a").replace("(name", "(className = \"Member\", name").replace("Team team", "Squad team");

        Compilation.Outcome second = Compilation.into(first.classes(), Compilers.JAVAC)
                .of(squad, member)
                .compile();

        assertThat(second.success()).isTrue();
        assertThat(second.registered()).isEqualTo("a.Member\na.Squad\n");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeMayBeGeneratedByAnotherProcessor(Compilers compilers) throws Exception {
        Compilation.Outcome outcome =
                Compilation.with(compilers).and(new RankGenerator()).of("""
                package a;
                import io.sqlmodel.annotation.*;
                @Table interface HeroModel { @PrimaryKey Long id(); Rank rank(); }
                """).compile();

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.source("a.Hero")).contains("Types.enumeration(Rank.class)");
    }

    private static List<String> targets(Compilation.Outcome outcome, String name) throws Exception {
        return outcome.mapping(name).def().relationships().stream()
                .map(RelationshipDef::target)
                .map(Class::getName)
                .toList();
    }

    private static final class Transparent extends WrappedEnvironment {
        private final ProcessingEnvironment delegate;

        Transparent(ProcessingEnvironment delegate) {
            this.delegate = delegate;
        }

        @Override
        ProcessingEnvironment env() {
            return delegate;
        }
    }

    private static final class Opaque extends WrappedEnvironment {
        private final ProcessingEnvironment[] hidden;

        Opaque(ProcessingEnvironment[] hidden) {
            this.hidden = hidden;
        }

        @Override
        ProcessingEnvironment env() {
            return hidden[0];
        }
    }

    /** Generates an enum in the first round. */
    private static final class RankGenerator extends AbstractProcessor {
        private @Nullable String done;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (done == null) {
                done = "a.Rank";
                try (var file = processingEnv.getFiler().createSourceFile(done).openWriter()) {
                    file.write("package a; public enum Rank { LOW }");
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
