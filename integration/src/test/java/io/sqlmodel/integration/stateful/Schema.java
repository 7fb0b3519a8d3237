package io.sqlmodel.integration.stateful;

import io.sqlmodel.integration.stateful.model.Banner;
import io.sqlmodel.integration.stateful.model.Bard;
import io.sqlmodel.integration.stateful.model.Barge;
import io.sqlmodel.integration.stateful.model.Chest;
import io.sqlmodel.integration.stateful.model.Craft;
import io.sqlmodel.integration.stateful.model.CraftLink;
import io.sqlmodel.integration.stateful.model.Follow;
import io.sqlmodel.integration.stateful.model.Hall;
import io.sqlmodel.integration.stateful.model.Horse;
import io.sqlmodel.integration.stateful.model.Knight;
import io.sqlmodel.integration.stateful.model.KnightSigil;
import io.sqlmodel.integration.stateful.model.Letter;
import io.sqlmodel.integration.stateful.model.Medal;
import io.sqlmodel.integration.stateful.model.Oath;
import io.sqlmodel.integration.stateful.model.Pilgrim;
import io.sqlmodel.integration.stateful.model.Realm;
import io.sqlmodel.integration.stateful.model.Relic;
import io.sqlmodel.integration.stateful.model.Sigil;
import io.sqlmodel.integration.stateful.model.Tool;
import io.sqlmodel.integration.stateful.model.Voyage;
import java.util.List;

/** What the oracle knows of the models. */
public final class Schema {
    static final Class<?>[] MODELS = {
        Realm.class, Knight.class, Medal.class, Letter.class, Barge.class, Bard.class, Chest.class, Horse.class,
        Oath.class, Hall.class, Voyage.class, Pilgrim.class, Sigil.class, Craft.class, CraftLink.class, Follow.class,
        KnightSigil.class, Relic.class, Banner.class, Tool.class
    };

    public static final Kind REALM = Kind.of(Realm.class, Realm::new, Realm::id)
            .text(Realm.name, Realm::name, Realm::name)
            .unique(Realm.code, Realm::code, Realm::code);
    public static final Kind KNIGHT =
            Kind.of(Knight.class, Knight::new, Knight::id).text(Knight.name, Knight::name, Knight::name);
    public static final Kind MEDAL = Kind.of(Medal.class, Medal::new, Medal::id)
            .text(Medal.name, Medal::name, Medal::name)
            .version(Medal.class, Medal::version);
    public static final Kind LETTER =
            Kind.of(Letter.class, Letter::new, Letter::id).text(Letter.name, Letter::name, Letter::name);
    public static final Kind BARGE =
            Kind.of(Barge.class, Barge::new, Barge::id).text(Barge.name, Barge::name, Barge::name);
    public static final Kind BARD = Kind.of(Bard.class, Bard::new, Bard::id).text(Bard.name, Bard::name, Bard::name);
    public static final Kind CHEST =
            Kind.of(Chest.class, Chest::new, Chest::id).text(Chest.label, Chest::label, Chest::label);
    public static final Kind HORSE =
            Kind.of(Horse.class, Horse::new, Horse::id).text(Horse.name, Horse::name, Horse::name);
    public static final Kind OATH = Kind.of(Oath.class, Oath::new, Oath::id).text(Oath.name, Oath::name, Oath::name);
    public static final Kind HALL = Kind.of(Hall.class, Hall::new, Hall::id).text(Hall.name, Hall::name, Hall::name);
    public static final Kind VOYAGE = Kind.of(
                    Voyage.class,
                    VoyageNumbers::next,
                    List.of("carrier", "number"),
                    voyage -> List.of(voyage.carrier(), voyage.number()))
            .text(Voyage.name, Voyage::name, Voyage::name);
    public static final Kind PILGRIM =
            Kind.of(Pilgrim.class, Pilgrim::new, Pilgrim::id).text(Pilgrim.name, Pilgrim::name, Pilgrim::name);
    public static final Kind SIGIL = Kind.of(Sigil.class, Sigil::new, Sigil::id)
            .text(Sigil.name, Sigil::name, Sigil::name)
            .unique(Sigil.code, Sigil::code, Sigil::code);
    public static final Kind CRAFT =
            Kind.of(Craft.class, Craft::new, Craft::id).text(Craft.name, Craft::name, Craft::name);

    public static final Kind RELIC =
            Kind.of(Relic.class, Relic::new, Relic::id).text(Relic.name, Relic::name, Relic::name);
    public static final Kind BANNER =
            Kind.of(Banner.class, Banner::new, Banner::id).text(Banner.name, Banner::name, Banner::name);
    public static final Kind TOOL = Kind.of(Tool.class, Tool::new, Tool::id).text(Tool.name, Tool::name, Tool::name);

    public static final List<Kind> KINDS = List.of(
            REALM, KNIGHT, MEDAL, LETTER, BARGE, BARD, CHEST, HORSE, OATH, HALL, VOYAGE, PILGRIM, SIGIL, CRAFT, RELIC,
            BANNER, TOOL);

    public static final List<Tie> TIES = List.of(
            Tie.of(
                            KNIGHT,
                            REALM,
                            Knight.realm,
                            List.of("realm_id"),
                            Knight::realm,
                            Knight::realm,
                            View.list(Realm.knights, Realm::knights, Realm::knights),
                            Fate.FREED)
                    .byHand(Knight.class, Knight::realmId),
            Tie.of(
                    REALM,
                    KNIGHT,
                    Realm.captain,
                    List.of("captain_id"),
                    Realm::captain,
                    Realm::captain,
                    null,
                    Fate.FREED_BY_DATABASE),
            Tie.of(
                            MEDAL,
                            REALM,
                            Medal.realm,
                            List.of("realm_id"),
                            Medal::realm,
                            Medal::realm,
                            View.list(Realm.medals, Realm::medals, Realm::medals),
                            Fate.DELETED)
                    .byHand(Medal.class, Medal::realmId),
            Tie.of(
                            LETTER,
                            REALM,
                            Letter.realm,
                            List.of("realm_id"),
                            Letter::realm,
                            Letter::realm,
                            View.list(Realm.letters, Realm::letters, Realm::letters),
                            Fate.DELETED_PASSIVELY)
                    .byHand(Letter.class, Letter::realmId),
            Tie.of(
                    BARGE,
                    REALM,
                    Barge.realm,
                    List.of("realm_id"),
                    Barge::realm,
                    Barge::realm,
                    View.list(Realm.barges, Realm::barges, Realm::barges),
                    Fate.FREED_BY_DATABASE),
            Tie.of(
                            BARD,
                            REALM,
                            Bard.realm,
                            List.of("realm_id"),
                            Bard::realm,
                            Bard::realm,
                            View.set(Realm.bards, Realm::bards, Realm::bards),
                            Fate.FREED)
                    .byHand(Bard.class, Bard::realmId),
            Tie.of(
                    CHEST,
                    REALM,
                    Chest.realm,
                    List.of("realm_id"),
                    Chest::realm,
                    Chest::realm,
                    View.map(Realm.chests, Realm::chests, Realm::chests, Chest::label),
                    Fate.FREED),
            Tie.of(
                            KNIGHT,
                            KNIGHT,
                            Knight.mentor,
                            List.of("mentor_id"),
                            Knight::mentor,
                            Knight::mentor,
                            View.list(Knight.students, Knight::students, Knight::students),
                            Fate.FREED)
                    .byHand(Knight.class, Knight::mentorId),
            Tie.of(
                    KNIGHT,
                    KNIGHT,
                    Knight.rival,
                    List.of("rival_id"),
                    Knight::rival,
                    Knight::rival,
                    null,
                    Fate.FREED_BY_DATABASE),
            Tie.of(
                    HORSE,
                    KNIGHT,
                    Horse.knight,
                    List.of("knight_id"),
                    Horse::knight,
                    Horse::knight,
                    View.one(Knight.horse, Knight::horse, Knight::horse),
                    Fate.FREED),
            Tie.of(
                    OATH,
                    KNIGHT,
                    Oath.knight,
                    List.of("knight_id"),
                    Oath::knight,
                    Oath::knight,
                    View.one(Knight.oath, Knight::oath, Knight::oath),
                    Fate.DELETED),
            Tie.of(
                            HALL,
                            HALL,
                            Hall.parent,
                            List.of("parent_id"),
                            Hall::parent,
                            Hall::parent,
                            View.list(Hall.halls, Hall::halls, Hall::halls),
                            Fate.DELETED)
                    .byHand(Hall.class, Hall::parentId),
            Tie.of(
                    PILGRIM,
                    VOYAGE,
                    Pilgrim.voyage,
                    List.of("carrier", "number"),
                    Pilgrim::voyage,
                    Pilgrim::voyage,
                    View.list(Voyage.pilgrims, Voyage::pilgrims, Voyage::pilgrims),
                    Fate.FREED),
            Tie.of(
                            RELIC,
                            REALM,
                            Relic.realm,
                            List.of("realm_id"),
                            Relic::realm,
                            Relic::realm,
                            View.list(Realm.relics, Realm::relics, Realm::relics),
                            Fate.DELETED)
                    .byHand(Relic.class, Relic::realmId),
            Tie.of(
                    RELIC,
                    CRAFT,
                    Relic.craft,
                    List.of("craft_id"),
                    Relic::craft,
                    Relic::craft,
                    View.list(Craft.relics, Craft::relics, Craft::relics),
                    Fate.DELETED),
            Tie.oneSided(
                    BANNER,
                    REALM,
                    List.of("realm_id"),
                    View.list(Realm.banners, Realm::banners, Realm::banners),
                    Fate.FREED),
            Tie.oneSided(
                    TOOL,
                    CRAFT,
                    List.of("craft_id"),
                    View.list(Craft.tools, Craft::tools, Craft::tools),
                    Fate.DELETED));

    public static final Mesh FOLLOWS = new Mesh(
            "follow",
            KNIGHT,
            KNIGHT,
            List.of("follower_id", "followed_id"),
            View.list(Knight.follows, Knight::follows, Knight::follows),
            View.list(Knight.followers, Knight::followers, Knight::followers),
            false);
    public static final Mesh SIGILS = new Mesh(
            "knight_sigil",
            KNIGHT,
            SIGIL,
            List.of("knight_id", "sigil_id"),
            View.set(Knight.sigils, Knight::sigils, Knight::sigils),
            View.list(Sigil.knights, Sigil::knights, Sigil::knights),
            false);
    public static final Mesh CRAFTS = new Mesh(
            "craft_link",
            KNIGHT,
            CRAFT,
            List.of("knight_id", "craft_id"),
            View.list(Knight.crafts, Knight::crafts, Knight::crafts),
            View.list(Craft.knights, Craft::knights, Craft::knights),
            true);

    public static final List<Mesh> MESHES = List.of(FOLLOWS, SIGILS, CRAFTS);

    private Schema() {}
}
