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
    /** So many conditions side by side: databases nest what has no parentheses, and only so deep. */
    private static final int GROUP = 100;

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
        if (conditions.size() > GROUP) {
            walkGroups(pass);
            return;
        }
        for (int i = 0; i < conditions.size(); i++) {
            separate(pass, i);
            walkPart(conditions.get(i), pass);
        }
    }

    private void walkGroups(Pass pass) {
        int size = Math.max(GROUP, (conditions.size() + GROUP - 1) / GROUP);
        for (int from = 0; from < conditions.size(); from += size) {
            separate(pass, from);
            List<Condition> group = conditions.subList(from, Math.min(from + size, conditions.size()));
            Compound.parenthesised(new Junction(conjunction, group), pass);
        }
    }

    private void separate(Pass pass, int index) {
        if (index > 0) {
            pass.text(conjunction ? " AND " : " OR ");
        }
    }

    /** Walks a condition among others. All but these bind closer than AND and OR. */
    static void walkPart(Condition condition, Pass pass) {
        if (condition instanceof Junction || condition instanceof SqlFragment) {
            Compound.parenthesised(condition, pass);
        } else {
            condition.walk(pass);
        }
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
