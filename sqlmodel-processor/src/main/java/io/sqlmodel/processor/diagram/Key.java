package io.sqlmodel.processor.diagram;

import io.sqlmodel.processor.model.ClassName;
import java.util.List;

/**
 * A foreign key as diagrams show it: a line from the model that has it to the one that it points to.
 *
 * @param target where it points
 * @param fields the places of its columns among the fields
 * @param nullable whether there may be no target: zero or one instead of one
 * @param unique whether there is at most one row for a target: zero or one instead of zero or more
 * @param cascade whether a deleted target takes the row along, by a cascade or by the rule of the database
 * @param label the relationships over it, those of the target first
 * @param rule its rule for deletions and the delete cascades over it; empty for none
 */
public record Key(
        ClassName target,
        List<Integer> fields,
        boolean nullable,
        boolean unique,
        boolean cascade,
        String label,
        String rule) {}
