package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.CASCADE_TWICE;
import static io.sqlmodel.processor.report.ProcessorMessage.ORPHAN_WITHOUT_DELETE;
import static io.sqlmodel.processor.report.ProcessorMessage.ORPHAN_WITHOUT_SINGLE_PARENT;
import static io.sqlmodel.processor.report.ProcessorMessage.PASSIVE_ALL_WITH_DELETE;
import static io.sqlmodel.processor.report.ProcessorMessage.VIEW_ONLY_CASCADE;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.error.Message;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;

/** Cascades fit together, and fit the relationship. */
final class CascadeRule implements Rule {
    private static final Set<Cascade> WRITING =
            Set.of(Cascade.SAVE_UPDATE, Cascade.MERGE, Cascade.DELETE, Cascade.ALL, Cascade.DELETE_ORPHAN);

    @Override
    public void apply(ResolvedModel resolved, Check check) {
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            apply(resolved, relationship, check);
        }
    }

    private static void apply(ResolvedModel resolved, RelationshipAttribute relationship, Check check) {
        Model model = resolved.model();
        Relationship options = relationship.options();
        List<Cascade> cascade = List.of(options.cascade());
        boolean written = written(relationship);
        boolean deletes = relationship.deletes();
        boolean orphans = relationship.deletesOrphans();
        String member = options.cascadeDelete() ? "cascadeDelete" : "cascade";
        if (options.cascadeDelete() && written) {
            add(model, relationship, check, "cascadeDelete", CASCADE_TWICE);
        }
        if (orphans && !deletes) {
            add(model, relationship, check, member, ORPHAN_WITHOUT_DELETE);
        }
        Join join = resolved.join(relationship);
        boolean severalParents = join != null && join.direction() != Direction.ONE_TO_MANY;
        if (orphans && severalParents && !options.singleParent()) {
            String child = relationship.target().simple();
            add(model, relationship, check, member, ORPHAN_WITHOUT_SINGLE_PARENT, child);
        }
        if (options.passiveDeletes() == PassiveDeletes.ALL && (deletes || orphans)) {
            add(model, relationship, check, "passiveDeletes", PASSIVE_ALL_WITH_DELETE);
        }
        boolean writes = options.cascadeDelete() || (written && !Collections.disjoint(cascade, WRITING));
        if (options.viewOnly() && writes) {
            add(model, relationship, check, member, VIEW_ONLY_CASCADE);
        }
    }

    private static boolean written(RelationshipAttribute relationship) {
        AnnotationMirror mirror = Place.mirror(relationship.accessor(), Relationship.class);
        return mirror != null && Place.written(mirror, "cascade") != null;
    }

    private static void add(
            Model model,
            RelationshipAttribute relationship,
            Check check,
            String member,
            Message message,
            Object... args) {
        check.add(model, relationship, Relationship.class, member, message, args);
    }
}
