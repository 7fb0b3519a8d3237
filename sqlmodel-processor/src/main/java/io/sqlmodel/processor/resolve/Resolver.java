package io.sqlmodel.processor.resolve;

import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the relationships of a model. */
public final class Resolver {
    private final Joins joins;
    private final Problems problems;

    /**
     * For the models of a round.
     *
     * @param joins finds the foreign keys
     * @param problems takes what is wrong
     */
    public Resolver(Joins joins, Problems problems) {
        this.joins = joins;
        this.problems = problems;
    }

    /**
     * Joins the relationships of a model.
     *
     * @param model the model
     * @return the model with its joins
     */
    public ResolvedModel resolve(Model model) {
        Map<String, Join> found = new HashMap<>();
        List<ForeignKey> oneToOne = new ArrayList<>();
        for (RelationshipAttribute relationship : model.relationships()) {
            Join join = joins.find(model, relationship, problems);
            if (join != null) {
                found.put(relationship.name(), join);
                if (makesUnique(model, relationship, join)) {
                    oneToOne.add(join.foreignKey());
                }
            }
        }
        return new ResolvedModel(
                model,
                joins.keys(model),
                Map.copyOf(found),
                oneToOne.stream().distinct().toList());
    }

    private boolean makesUnique(Model model, RelationshipAttribute relationship, Join join) {
        RelationshipAttribute partner = joins.partner(relationship);
        return join.direction() == Direction.MANY_TO_ONE
                && partner != null
                && partner.scalar()
                && relationship.options().unique()
                && partner.options().unique()
                && join.foreignKey().columns().stream().allMatch(column -> column.explicitUnique() == null)
                && !join.foreignKey().columns().equals(model.primaryKey());
    }
}
