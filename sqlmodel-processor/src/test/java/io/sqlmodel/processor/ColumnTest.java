package io.sqlmodel.processor;

import static io.sqlmodel.processor.Compilation.compile;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ColumnDef.Generation;
import io.sqlmodel.meta.IndexDef;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.UniqueDef;
import io.sqlmodel.type.SqlKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns: every type, every detail, and what a new object holds. */
class ColumnTest {
    private static final String EVERY_TYPE = """
            package shop;
            import io.sqlmodel.annotation.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            @Table
            public interface ThingModel {
                @PrimaryKey UUID id();
                boolean truth(); byte tiny(); short small(); int whole(); long big(); float real(); double exact(); char letter();
                Boolean truthBox(); Byte tinyBox(); Short smallBox(); Integer wholeBox(); Long bigBox(); Float realBox();
                Double exactBox(); Character letterBox();
                String text(); BigDecimal money(); BigInteger huge(); UUID token(); byte[] bytes();
                Instant moment(); LocalDate day(); LocalTime time(); LocalDateTime dayTime(); OffsetDateTime offset();
                Duration length(); Rank rank(); Color color();
                @Nullable Integer wholeOrNot(); byte @Nullable [] bytesOrNot(); @Nullable Rank rankOrNot();
                @Column(converter = TagsConverter.class) List<String> tags();
                @Column(converter = TagsConverter.class) @Nullable List<String> tagsOrNot();
                enum Rank { LOW, HIGH }
            }
            """;
    private static final String COLOR = "package shop; public enum Color { RED, GREEN }";
    private static final String TAGS = """
            package shop;
            import io.sqlmodel.type.Converter;
            import java.util.List;
            class TagsConverter extends ListConverter<String> {
                @Override public String toColumn(List<String> value) { return String.join(" ", value); }
                @Override public List<String> fromColumn(String stored) { return List.of(stored.split(" ")); }
            }
            abstract class ListConverter<E> implements Converter<List<E>, String> {}
            """;

    @ParameterizedTest
    @EnumSource
    void everyTypeHasItsColumn(Compilers compilers) throws Exception {
        TableDef table = table(compile(compilers, EVERY_TYPE, COLOR, TAGS), "shop.Thing");

        assertThat(table.columns())
                .extracting(column -> column.type().kind())
                .startsWith(
                        SqlKind.UUID,
                        SqlKind.BOOLEAN,
                        SqlKind.TINYINT,
                        SqlKind.SMALLINT,
                        SqlKind.INTEGER,
                        SqlKind.BIGINT)
                .contains(SqlKind.DECIMAL, SqlKind.BINARY, SqlKind.INSTANT, SqlKind.DURATION, SqlKind.CHAR);
        assertThat(table.columns().stream().filter(ColumnDef::nullable).map(ColumnDef::name))
                .containsExactly("whole_or_not", "bytes_or_not", "rank_or_not", "tags_or_not");
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldCanBeSetAndCleared(Compilers compilers) throws Exception {
        EntityMapping<Entity> mapping =
                compile(compilers, EVERY_TYPE, COLOR, TAGS).mapping("shop.Thing");
        Entity thing = mapping.create();

        for (ColumnDef column : mapping.def().table().columns()) {
            mapping.set(thing, column.attribute(), null);
        }

        assertThat(mapping.get(thing, 1)).isEqualTo(false);
        assertThat(mapping.get(thing, 8)).isEqualTo('\0');
        assertThat(mapping.get(thing, 9)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void nullableStandsWhereTypeAnnotationsStand(Compilers compilers) {
        String source = compile(compilers, EVERY_TYPE, COLOR, TAGS).source("shop.Thing");

        assertThat(source)
                .contains("public byte @Nullable [] bytesOrNot()")
                .contains("public ThingModel.@Nullable Rank rankOrNot()")
                .contains("public Thing tagsOrNot(@Nullable List<String> tagsOrNot)");
    }

    @ParameterizedTest
    @EnumSource
    void detailsReachTheMetadata(Compilers compilers) throws Exception {
        TableDef table = table(compile(compilers, """
                        package shop;
                        import io.sqlmodel.annotation.*;
                        import java.math.BigDecimal;
                        @Table(name = "user", schema = "app", uniques = {"name, mail", "uq_app(mail, price)"}, indexes = "price")
                        interface AccountModel {
                            @PrimaryKey long id();
                            @Column(length = 40, index = true) String name();
                            @Column(name = "e_mail", unique = true) String mail();
                            @Column(precision = 10, scale = 2) BigDecimal price();
                            @Column(type = "CITEXT", deferred = true) String note();
                            @Column(serverDefault = "CURRENT_\\"TIMESTAMP\\" || '`${x}`'") String made();
                            @Version int version();
                        }
                        """), "shop.Account");

        assertThat(table.schema()).isEqualTo("app");
        assertThat(table.name()).isEqualTo("user");
        assertThat(table.uniques())
                .containsExactly(
                        new UniqueDef("uq_user_name_e_mail", List.of("name", "e_mail")),
                        new UniqueDef("uq_app", List.of("e_mail", "price")),
                        new UniqueDef("uq_user_e_mail", List.of("e_mail")));
        assertThat(table.indexes())
                .containsExactly(
                        new IndexDef("ix_user_price", List.of("price")), new IndexDef("ix_user_name", List.of("name")));
        assertThat(table.columns().get(0).generated()).isEqualTo(Generation.DATABASE);
        assertThat(table.columns().get(1).length()).isEqualTo(40);
        assertThat(table.columns().get(3).precision()).isEqualTo(10);
        assertThat(table.columns().get(3).scale()).isEqualTo(2);
        assertThat(table.columns().get(4).sqlType()).isEqualTo("CITEXT");
        assertThat(table.columns().get(4).deferred()).isTrue();
        assertThat(table.columns().get(5).serverDefault()).isEqualTo("CURRENT_\"TIMESTAMP\" || '`${x}`'");
        assertThat(table.columns().get(6).version()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void keysAreGeneratedByWhoeverCan(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                package shop;
                import io.sqlmodel.annotation.*;
                @Table interface AModel { @PrimaryKey Integer id(); }
                """, """
                package shop;
                import io.sqlmodel.annotation.*;
                @Table interface BModel { @PrimaryKey @ForeignKey("a.id") Integer id(); }
                """, """
                package shop;
                import io.sqlmodel.annotation.*;
                @Table interface CModel { @PrimaryKey Integer x(); @PrimaryKey Integer y(); }
                """, """
                package shop;
                import io.sqlmodel.annotation.*;
                import java.util.UUID;
                @Table interface DModel { @PrimaryKey UUID id(); }
                """, """
                package shop;
                import io.sqlmodel.annotation.*;
                @Table interface EModel { @PrimaryKey String id(); }
                """);

        assertThat(generation(outcome, "shop.A")).isEqualTo(Generation.DATABASE);
        assertThat(generation(outcome, "shop.B")).isEqualTo(Generation.NONE);
        assertThat(generation(outcome, "shop.C")).isEqualTo(Generation.NONE);
        assertThat(generation(outcome, "shop.D")).isEqualTo(Generation.CLIENT);
        assertThat(generation(outcome, "shop.E")).isEqualTo(Generation.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void defaultBodiesGiveTheValuesOfNewObjectsOnly(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                package shop;
                import io.sqlmodel.annotation.*;
                @Table
                public interface HeroModel {
                    @PrimaryKey Long id();
                    @Default default int age() { return 7; }
                    @Default default String alias() { return "The " + age(); }
                    default String badge() { return alias() + "!"; }
                }
                """, """
                package shop;
                public class Use implements java.util.function.Supplier<Object> {
                    @Override public Object get() { return new Hero(); }
                }
                """);
        EntityMapping<Entity> mapping = outcome.mapping("shop.Hero");
        Object made = ((java.util.function.Supplier<?>) outcome.loader()
                        .loadClass("shop.Use")
                        .getDeclaredConstructor()
                        .newInstance())
                .get();

        assertThat(mapping.get(mapping.create(), 1)).isEqualTo(0);
        assertThat(made.getClass().getMethod("age").invoke(made)).isEqualTo(7);
        assertThat(made.getClass().getMethod("badge").invoke(made)).isEqualTo("The 7!");
    }

    @Test
    void namesTurnIntoSnakeCase() throws Exception {
        TableDef table = table(compile(Compilers.JAVAC, """
                package shop;
                import io.sqlmodel.annotation.*;
                @Table interface HeroTeamLinkModel { @PrimaryKey Long id(); String userID(); int x2y(); String htmlURLPart(); }
                """), "shop.HeroTeamLink");

        assertThat(table.name()).isEqualTo("hero_team_link");
        assertThat(table.columns())
                .extracting(ColumnDef::name)
                .containsExactly("id", "user_id", "x2y", "html_url_part");
    }

    @Test
    void longConstraintNamesAreCutWithAHash() throws Exception {
        TableDef table = table(compile(Compilers.JAVAC, """
                package shop;
                import io.sqlmodel.annotation.*;
                @Table interface AnExtraordinarilyLongNameOfATableModel {
                    @PrimaryKey Long id();
                    @Column(unique = true) String anExtraordinarilyLongNameOfAColumn();
                    @Column(unique = true) String anExtraordinarilyLongNameOfAColumnToo();
                }
                """), "shop.AnExtraordinarilyLongNameOfATable");

        assertThat(table.uniques())
                .extracting(UniqueDef::name)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        name -> assertThat(name).hasSize(63).startsWith("uq_an_extraordinarily_long_name_of_a_table_"));
    }

    @Test
    void aConverterMayBeForATypeWithArguments() throws Exception {
        EntityMapping<Entity> mapping =
                compile(Compilers.JAVAC, EVERY_TYPE, COLOR, TAGS).mapping("shop.Thing");

        ColumnDef tags = mapping.def().table().columns().stream()
                .filter(column -> column.name().equals("tags"))
                .findFirst()
                .orElseThrow();
        assertThat(tags.type().javaType()).isEqualTo(List.class);
        assertThat(tags.type().kind()).isEqualTo(SqlKind.TEXT);
    }

    private static Generation generation(Compilation.Outcome outcome, String name) throws Exception {
        return table(outcome, name).columns().get(0).generated();
    }

    private static TableDef table(Compilation.Outcome outcome, String name) throws Exception {
        return outcome.mapping(name).def().table();
    }
}
