package io.sqlmodel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.meta.RelationshipDef.OrderDef;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.meta.UniqueDef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Relationships of every kind, and the foreign keys behind them. */
class RelationshipTest {
    private static final String HEAD = """
            package shop;
            import io.sqlmodel.annotation.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            """;

    @ParameterizedTest
    @EnumSource
    void oneToManyMayBeAListASetOrAMap(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                @Table interface TeamModel {
                    @PrimaryKey Long id();
                    @Relationship(backPopulates = "team") List<Hero> heroes();
                    @Relationship(backPopulates = "team", orderBy = "name, age DESC") Set<Pet> pets();
                    @Relationship(backPopulates = "team", mapKey = "age") Map<Integer, Car> cars();
                }
                """, child("Hero"), child("Pet"), child("Car"));
        EntityDef team = def(outcome, "shop.Team");

        assertThat(team.relationships()).extracting(RelationshipDef::direction).containsOnly(Direction.ONE_TO_MANY);
        assertThat(team.relationships())
                .extracting(RelationshipDef::shape)
                .containsExactly(Shape.LIST, Shape.SET, Shape.MAP);
        assertThat(team.relationships().get(1).orderBy())
                .containsExactly(new OrderDef("name", false), new OrderDef("age", true));
        assertThat(team.relationships().get(2).mapKey()).isEqualTo("age");
        assertThat(outcome.source("shop.Team")).contains("assignAll(At.cars, cars.values());");
        assertThat(def(outcome, "shop.Hero").relationships().get(0).nullable()).isTrue();
    }

    private static String child(String name) {
        return """
                @Table interface %sModel {
                    @PrimaryKey Long id();
                    String name();
                    int age();
                    @ForeignKey(value = "team.id", onDelete = OnDelete.SET_NULL) @Nullable Long teamId();
                    @Relationship(backPopulates = "%s") @Nullable Team team();
                }
                """.formatted(name, name.equals("Hero") ? "heroes" : name.toLowerCase(java.util.Locale.ROOT) + "s");
    }

    @ParameterizedTest
    @EnumSource
    void oneToOneMakesTheForeignKeyUnique(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                @Table interface UserModel {
                    @PrimaryKey Long id();
                    @Relationship(backPopulates = "user") @Nullable Profile profile();
                    @SuppressWarnings("sqlmodel:one-to-one-without-unique")
                    @Relationship(backPopulates = "user", unique = false) @Nullable Card card();
                }
                """, """
                @Table interface ProfileModel {
                    @PrimaryKey Long id();
                    @ForeignKey("user.id") Long userId();
                    @Relationship(backPopulates = "profile") User user();
                }
                """, """
                @Table interface CardModel {
                    @PrimaryKey Long id();
                    @ForeignKey("user.id") Long userId();
                    @Relationship(backPopulates = "card") User user();
                }
                """);

        assertThat(def(outcome, "shop.Profile").table().uniques())
                .containsExactly(new UniqueDef("uq_profile_user_id", List.of("user_id")));
        assertThat(def(outcome, "shop.Card").table().uniques()).isEmpty();
        RelationshipDef profile = def(outcome, "shop.User").relationships().get(0);
        assertThat(profile.direction()).isEqualTo(Direction.ONE_TO_MANY);
        assertThat(profile.shape()).isEqualTo(Shape.SCALAR);
        assertThat(profile.foreignKey()).containsExactly("userId");
        assertThat(outcome.source("shop.User")).contains("The relationship {@code profile}: one to one.");
    }

    @ParameterizedTest
    @EnumSource
    void manyToManyNamesItsLinkByShapeOrByClass(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                @Table interface HeroModel {
                    @PrimaryKey Long id();
                    @Relationship(backPopulates = "heroes", linkModel = HeroTeamLinkModel.class) List<Team> teams();
                }
                """, """
                @Table interface TeamModel {
                    @PrimaryKey Long id();
                    @Relationship(backPopulates = "teams", linkModel = HeroTeamLink.class) Set<Hero> heroes();
                }
                """, """
                @Table interface HeroTeamLinkModel {
                    @PrimaryKey @ForeignKey("team.id") Long teamId();
                    @PrimaryKey @ForeignKey("hero.id") Long heroId();
                    boolean training();
                    @Relationship Hero hero();
                    @Relationship Team team();
                }
                """);
        RelationshipDef teams = def(outcome, "shop.Hero").relationships().get(0);

        assertThat(teams.direction()).isEqualTo(Direction.MANY_TO_MANY);
        assertThat(teams.foreignKey()).containsExactly("heroId");
        assertThat(teams.targetForeignKey()).containsExactly("teamId");
        assertThat(teams.linkModel()).hasToString("class shop.HeroTeamLink");
        assertThat(def(outcome, "shop.Team").relationships().get(0).foreignKey())
                .containsExactly("teamId");
    }

    @ParameterizedTest
    @EnumSource
    void aTreeRefersToItself(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                @Table interface NodeModel {
                    @PrimaryKey Long id();
                    @ForeignKey("node.id") @Nullable Long parentId();
                    @ForeignKey("node.id") @Nullable Long nextId();
                    @Relationship(backPopulates = "children", remoteSide = "id", foreignKey = "parentId") @Nullable Node parent();
                    @Relationship(backPopulates = "parent") List<Node> children();
                    @Relationship(backPopulates = "previous", foreignKey = "nextId", remoteSide = "id") @Nullable Node next();
                    @Relationship(backPopulates = "next") @Nullable Node previous();
                }
                """);
        List<RelationshipDef> all = def(outcome, "shop.Node").relationships();

        assertThat(all)
                .extracting(RelationshipDef::direction)
                .containsExactly(
                        Direction.MANY_TO_ONE, Direction.ONE_TO_MANY, Direction.MANY_TO_ONE, Direction.ONE_TO_MANY);
        assertThat(all)
                .extracting(RelationshipDef::foreignKey)
                .containsExactly(List.of("parentId"), List.of("parentId"), List.of("nextId"), List.of("nextId"));
        assertThat(all.get(3).shape()).isEqualTo(Shape.SCALAR);
    }

    @ParameterizedTest
    @EnumSource
    void aGraphUsesTheKeysOfItsLinkInTheirOrder(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                @Table interface UserModel {
                    @PrimaryKey Long id();
                    @Relationship(backPopulates = "followers", linkModel = FollowModel.class) List<User> following();
                    @Relationship(backPopulates = "following", linkModel = FollowModel.class) List<User> followers();
                    @Relationship(foreignKey = "followedId", linkModel = FollowModel.class, viewOnly = true) List<User> fans();
                }
                """, """
                @Table(className = "FollowLink") interface FollowModel {
                    @PrimaryKey @ForeignKey("user.id") Long followerId();
                    @PrimaryKey @ForeignKey("user.id") Long followedId();
                }
                """);
        List<RelationshipDef> all = def(outcome, "shop.User").relationships();

        assertThat(all)
                .extracting(RelationshipDef::foreignKey)
                .containsExactly(List.of("followerId"), List.of("followedId"), List.of("followedId"));
        assertThat(all)
                .extracting(RelationshipDef::targetForeignKey)
                .containsExactly(List.of("followedId"), List.of("followerId"), List.of("followerId"));
        assertThat(all.get(2).viewOnly()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void compositeForeignKeysAreGroupedByWhatTheyPointTo(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                @Table interface PlaceModel {
                    @PrimaryKey String country();
                    @PrimaryKey int number();
                    @Relationship(backPopulates = "from") List<Trip> departures();
                    @Relationship(backPopulates = "to", passiveDeletes = PassiveDeletes.ALL) List<Trip> arrivals();
                }
                """, """
                @Table interface TripModel {
                    @PrimaryKey Long id();
                    @ForeignKey("place.country") String fromCountry();
                    @ForeignKey("place.number") int fromNumber();
                    @ForeignKey(value = "place.country", onDelete = OnDelete.CASCADE) String toCountry();
                    @ForeignKey(value = "place.number", onDelete = OnDelete.CASCADE) int toNumber();
                    @Relationship(backPopulates = "departures", foreignKey = "fromCountry, fromNumber") Place from();
                    @Relationship(backPopulates = "arrivals", foreignKey = "toNumber, toCountry") Place to();
                }
                """);
        List<ForeignKeyDef> keys = def(outcome, "shop.Trip").table().foreignKeys();

        assertThat(keys)
                .containsExactly(
                        new ForeignKeyDef(
                                "fk_trip_from_country_from_number",
                                List.of("from_country", "from_number"),
                                "",
                                "place",
                                List.of("country", "number"),
                                OnDelete.NO_ACTION,
                                OnUpdate.NO_ACTION),
                        new ForeignKeyDef(
                                "fk_trip_to_country_to_number",
                                List.of("to_country", "to_number"),
                                "",
                                "place",
                                List.of("country", "number"),
                                OnDelete.CASCADE,
                                OnUpdate.NO_ACTION));
        assertThat(def(outcome, "shop.Place").relationships().get(1).foreignKey())
                .containsExactly("toCountry", "toNumber");
        // Both sides resolve against each other at run time.
        assertThat(outcome.mapping("shop.Place").relation(3).remote()).containsExactly(3, 4);
    }

    @ParameterizedTest
    @EnumSource
    void membersReachTheMetadata(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                @Table interface TeamModel {
                    @PrimaryKey Long id();
                    @SuppressWarnings("sqlmodel:cascade-without-on-delete")
                    @Relationship(backPopulates = "team", cascadeDelete = true, passiveDeletes = PassiveDeletes.YES,
                            lazy = Lazy.SELECTIN, joinDepth = 3, postUpdate = true)
                    List<Hero> heroes();
                }
                """, """
                @Table interface HeroModel {
                    @PrimaryKey Long id();
                    @ForeignKey("team.id") Long teamId();
                    @Relationship(backPopulates = "heroes", cascade = {}, peers = false, singleParent = true) Team team();
                }
                """);
        RelationshipDef heroes = def(outcome, "shop.Team").relationships().get(0);
        RelationshipDef team = def(outcome, "shop.Hero").relationships().get(0);

        assertThat(heroes.cascade())
                .contains(Cascade.SAVE_UPDATE, Cascade.DELETE, Cascade.DELETE_ORPHAN)
                .doesNotContain(Cascade.ALL);
        assertThat(heroes.passiveDeletes()).isEqualTo(PassiveDeletes.YES);
        assertThat(heroes.lazy()).isEqualTo(Lazy.SELECTIN);
        assertThat(heroes.joinDepth()).isEqualTo(3);
        assertThat(heroes.postUpdate()).isTrue();
        assertThat(team.cascade()).isEmpty();
        assertThat(team.peers()).isFalse();
        assertThat(team.singleParent()).isTrue();
        assertThat(team.nullable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void twoForeignKeysBetweenTwoTablesAreToldApartByName(Compilers compilers) throws Exception {
        Compilation.Outcome outcome = compile(compilers, """
                @Table interface TeamModel {
                    @PrimaryKey Long id();
                    @ForeignKey("hero.id") @Nullable Long captainId();
                    @Relationship @Nullable Hero captain();
                    @Relationship(backPopulates = "home") List<Hero> locals();
                    @Relationship(backPopulates = "away") List<Hero> guests();
                }
                """, """
                @Table interface HeroModel {
                    @PrimaryKey Long id();
                    @ForeignKey("team.id") @Nullable Long homeId();
                    @ForeignKey("team.id") @Nullable Long awayId();
                    @Relationship(backPopulates = "locals", foreignKey = "homeId") @Nullable Team home();
                    @Relationship(backPopulates = "guests", foreignKey = "awayId") @Nullable Team away();
                }
                """);

        assertThat(def(outcome, "shop.Team").relationships())
                .extracting(RelationshipDef::foreignKey)
                .containsExactly(List.of("captainId"), List.of("homeId"), List.of("awayId"));
        assertThat(outcome.source("shop.Hero")).contains("foreignKeySet(At.away);");
    }

    private static EntityDef def(Compilation.Outcome outcome, String name) throws Exception {
        return outcome.mapping(name).def();
    }

    private static Compilation.Outcome compile(Compilers compilers, String... shapes) {
        List<String> sources = new ArrayList<>();
        for (String shape : shapes) {
            String nullable = shape.contains("@Nullable") ? "" : "import org.jspecify.annotations.Nullable;\n";
            String util = shape.matches("(?s).*\\b(List|Set|Map)<.*") ? "" : "import java.util.*;\n";
            sources.add(HEAD.replace(nullable.isEmpty() ? "\u0000" : nullable, "")
                            .replace(util.isEmpty() ? "\u0000" : util, "")
                    + shape);
        }
        return Compilation.compile(compilers, sources.toArray(String[]::new));
    }
}
