package io.sqlmodel.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Conditions joined by AND or by OR. Those of the same kind are merged, so that only a change of kind wants parentheses.
 *
 * @param conjunction whether it is AND
 * @param conditions the conditions
 */
record Junction(boolean conjunction, List<Condition> conditions) implements Condition, Compound {
    Junction {
        conditions = List.copyOf(conditions);
    }

    static Condition and(List<? extends Condition> conditions) {
        return of(true, conditions);
    }

    static Condition or(List<? extends Condition> conditions) {
        return of(false, conditions);
    }

    private static Condition of(boolean conjunction, List<? extends Condition> conditions) {
        List<Condition> merged = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Junction same && same.conjunction == conjunction) {
                merged.addAll(same.conditions);
            } else {
                merged.add(condition);
            }
        }
        return merged.size() == 1 ? merged.get(0) : new Junction(conjunction, merged);
    }

    @Override
    public void walk(Pass pass) {
        if (conditions.isEmpty()) {
            pass.text(conjunction ? "1 = 1" : "1 = 0");
        }
        for (int i = 0; i < conditions.size(); i++) {
            if (i > 0) {
                pass.text(conjunction ? " AND " : " OR ");
            }
            Condition condition = conditions.get(i);
            if (condition instanceof Junction) {
                Compound.parenthesised(condition, pass);
            } else {
                condition.walk(pass);
            }
        }
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
