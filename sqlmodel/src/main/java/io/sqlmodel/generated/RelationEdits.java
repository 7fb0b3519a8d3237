package io.sqlmodel.generated;

/** What follows a direct edit of a relationship, of whatever shape: the other side first, then the session hears. */
final class RelationEdits {
    private RelationEdits() {}

    /** An object was put into a relationship. */
    static void attached(Entity entity, Relation relation, Entity related) {
        if (relation.def().viewOnly()) {
            return;
        }
        SingleParents.note(entity, relation.attribute(), related);
        Echo.attached(entity, relation, related);
        if (entity.owner != null) {
            entity.owner.attached(entity, relation, related);
        }
    }

    /** An object was taken out of a relationship. */
    static void detached(Entity entity, Relation relation, Entity related) {
        if (relation.def().viewOnly()) {
            return;
        }
        Echo.detached(entity, relation, related);
        if (entity.owner != null) {
            entity.owner.removed(entity, relation, related);
        }
    }
}
