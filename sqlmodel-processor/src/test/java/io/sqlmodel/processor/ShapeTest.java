package io.sqlmodel.processor;

import static io.sqlmodel.processor.Compilation.compile;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.TableDef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shapes: where they stand, and what they extend. */
class ShapeTest {
    @ParameterizedTest
    @EnumSource
    void aShapeInheritsMembersInTheOrderOfItsBases(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                package shop;
                import io.sqlmodel.annotation.*;
                interface HasId<K> { @PrimaryKey K id(); default String label() { return "#" + id(); } }
                """, """
                package shop;
                interface Named { String name(); int age(); }
                """, """
                package shop;
                import io.sqlmodel.annotation.*;
                @Table interface BaseModel extends HasId<Long>, Named { String note(); }
                """, """
                package shop;
                import io.sqlmodel.annotation.*;
                @Table interface HeroModel extends BaseModel, Named {
                    String power();
                    @Override @Column(length = 9) String name();
                }
                """);
        TableDef hero = table(outcome, "shop.Hero");

        assertThat(hero.columns()).extracting(ColumnDef::name).containsExactly("id", "name", "age", "note", "power");
        assertThat(hero.columns().get(1).length()).isEqualTo(9);
        assertThat(hero.primaryKey()).hasSize(1);
        assertThat(table(outcome, "shop.Base").columns()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void aShapeMayStandInsideAClassAndInTheUnnamedPackage(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                import io.sqlmodel.annotation.*;
                public class Models {
                    public enum Columns { A }
                    @Table interface HeroModel {
                        @PrimaryKey Long id();
                        Kind kind();
                        Columns columns();
                        Entry entry();
                        enum Kind { GOOD, BAD }
                        enum Entry { ONE }
                    }
                }
                """);

        assertThat(table(outcome, "Hero").columns())
                .extracting(ColumnDef::name)
                .containsExactly("id", "kind", "columns", "entry");
        assertThat(outcome.registered()).isEqualTo("Hero\n");
    }

    @ParameterizedTest
    @EnumSource
    void namesMayBeOfAnyScript(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                package größe;
                import io.sqlmodel.annotation.*;
                import org.jspecify.annotations.Nullable;
                @Table interface StraßeModel {
                    @PrimaryKey Long id();
                    String 名前();
                    @Nullable Maß$ maß();
                    @ForeignKey("straße.id") @Nullable Long überId();
                    @Relationship @Nullable Straße über();
                    enum Maß$ { KLEIN }
                }
                """);

        assertThat(table(outcome, "größe.Straße").columns())
                .extracting(ColumnDef::name)
                .containsExactly("id", "名前", "maß", "über_id");
    }

    @ParameterizedTest
    @EnumSource
    void aPublicShapeMayBeUsedFromAnotherPackage(Compilers compilers) {
        compile(compilers, """
                package shop;
                import io.sqlmodel.annotation.*;
                @Table public interface HeroModel { @PrimaryKey Long id(); String name(); }
                """, """
                package app;
                import shop.Hero;
                class Use {
                    static final Object COLUMN = Hero.as("h").name;
                    static Hero make() { return new Hero().name("x").id(1L); }
                    static String name(Hero hero) { return hero.name() + Hero.name; }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void deprecatedAccessorsAndShapesGiveNoWarnings(Compilers compilers) {
        Compilation.Outcome outcome = compile(compilers, """
                package shop;
                import io.sqlmodel.annotation.*;
                /**
                 * Old.
                 *
                 * @deprecated no longer used
                 */
                @Deprecated @Table interface HeroModel {
                    /** @deprecated none */
                    @Deprecated @PrimaryKey Long id();
                    /** @deprecated use {@link #id()} */
                    @Deprecated String name();
                }
                """);

        assertThat(outcome.source("shop.Hero"))
                .contains("@Deprecated\n@SuppressWarnings")
                .contains("     * @deprecated use {@code id()}");
    }

    @Test
    void deprecatedTypesAndDefaultsGiveNoWarningsInTheClass() {
        Compilation.Outcome outcome = compile(Compilers.JAVAC, """
                package shop;
                import io.sqlmodel.annotation.*;
                @Table interface HeroModel {
                    @PrimaryKey Long id();
                    @SuppressWarnings("removal") Old old();
                    @ForeignKey("team.id") Long teamId();
                    @SuppressWarnings("deprecation") @Relationship Team team();
                    @Deprecated(since = "2", forRemoval = true) @Default default int age() { return 1; }
                }
                """, """
                package shop;
                @Deprecated(forRemoval = true) enum Old { A }
                """, """
                package shop;
                import io.sqlmodel.annotation.*;
                /** @deprecated old */
                @Deprecated @Table interface TeamModel { @PrimaryKey Long id(); }
                """);

        assertThat(outcome.source("shop.Hero"))
                .contains("@Deprecated(since = \"2\", forRemoval = true)\n    public int age()"
                        .replace("\n    public", "\n    @Override\n    public"));
    }

    @Test
    void aConstraintOfUnknownColumnsIsAnErrorOfItsShapeOnly() {
        Compilation.Outcome outcome = Compilation.with(Compilers.JAVAC).of("""
                package shop;
                import io.sqlmodel.annotation.*;
                @Table(uniques = "nme", indexes = "ix(agee)") interface HeroModel { @PrimaryKey Long id(); }
                """).compile();

        assertThat(outcome.errors()).hasSize(2);
        assertThat(outcome.texts()).filteredOn(text -> text.startsWith("ERROR")).hasSize(2);
    }

    @Test
    void aCompilationWithoutShapesWritesNothing() throws IOException {
        Compilation.Outcome outcome = compile(Compilers.JAVAC, "package shop; class Nothing {}");

        assertThat(outcome.classes().resolve("META-INF")).doesNotExist();
    }

    @Test
    void aFailureOfTheProcessorIsACompileError() {
        Compilation.Outcome outcome = Compilation.with(Compilers.JAVAC)
                .only(new DisplacedProcessor(BrokenEnvironment::new))
                .of("""
                package shop;
                import io.sqlmodel.annotation.*;
                @Table interface HeroModel { @PrimaryKey Long id(); }
                """)
                .compile();

        assertThat(outcome.errors())
                .anySatisfy(error -> assertThat(error).contains("SM-2000").contains("Stack"));
    }

    @Test
    void anOutputFolderThatRefusesFilesIsACompileError(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("META-INF"));

        Compilation.Outcome outcome =
                Compilation.into(folder, Compilers.JAVAC).of("""
                package shop;
                import io.sqlmodel.annotation.*;
                @Table interface HeroModel { @PrimaryKey Long id(); }
                """).compile();

        assertThat(outcome.errors()).singleElement().asString().contains("SM-2013: META-INF/sqlmodel/models");
    }

    private static TableDef table(Compilation.Outcome outcome, String name) throws Exception {
        return outcome.mapping(name).def().table();
    }
}
