package io.sqlmodel.load;

import io.sqlmodel.compile.Compiler;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Models;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.load.SubqueryLoader.Restated;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.LoaderStrategy;
import io.sqlmodel.sql.Query;
import io.sqlmodel.sql.Recursion;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.Selectable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells how a query would be loaded: its relationships as a tree, and the statements. Asks the same classes that load, and
 * executes nothing. Used once.
 */
final class Explainer {
    private final Compiler compiler;
    private final List<String> statements = new ArrayList<>();
    private final StringBuilder tree = new StringBuilder();
    private boolean together;
    private boolean later;

    Explainer(Compiler compiler) {
        this.compiler = compiler;
    }

    /** The plan of a query, as {@code Session.explain} documents it. */
    String explain(Query<?> select) {
        LoaderPlan plan = select.loaderPlan();
        together = !(select instanceof Select<?>);
        JoinPlan joins = JoinPlanner.of(select, plan);
        statements.add(compiler.compile(joins.applyTo(select)).sql());
        int output = 0;
        for (Selectable<?> selected : select.selected()) {
            if (selected instanceof EntityAlias<?> table) {
                tree.append(table).append(": statement 1\n");
                EntityMapping<Entity> mapping = Models.of(table.def().type());
                describe(mapping, plan, LoadPath.of(select, table), joins, joins.root(output), "  ");
                output++;
            }
        }
        for (int i = 0; i < statements.size(); i++) {
            tree.append(i + 1).append(": ").append(statements.get(i)).append('\n');
        }
        return tree.toString();
    }

    private void describe(
            EntityMapping<?> mapping,
            LoaderPlan plan,
            LoadPath path,
            JoinPlan joins,
            List<JoinNode> nodes,
            String indent) {
        int end = mapping.columnCount() + mapping.def().relationships().size();
        for (int attribute = mapping.columnCount(); attribute < end; attribute++) {
            Relation relation = mapping.relation(attribute);
            JoinNode node = JoinNode.find(nodes, relation);
            if (node != null) {
                LoaderPlan next = Strategies.next(plan, relation);
                line(indent, relation, read(node), why(plan, relation));
                describe(relation.target(), next, path.then(relation), joins, node.children(), indent + "  ");
            } else if (Strategies.eager(Strategies.of(plan, relation)) && Strategies.follows(plan, path, relation)) {
                separate(relation, plan, path, joins, indent);
            } else if (Strategies.chosen(plan, relation)
                    || plan.names(relation.source().type(), attribute)) {
                line(indent, relation, strategy(plan, relation), why(plan, relation));
                LoaderPlan next = Strategies.next(plan, relation);
                if (next.hasBranches()) { // what is for all relationships goes on for ever
                    describeLater(relation, next, path.then(relation), indent + "  ");
                }
            }
        }
    }

    /** What comes with a relationship that is loaded when it is read: the query executes no statement for it. */
    private void describeLater(Relation relation, LoaderPlan next, LoadPath onward, String indent) {
        boolean before = later;
        later = true;
        JoinPlan joins = JoinPlanner.of(relation.target(), next, onward, relation);
        describe(relation.target(), next, onward, joins, joins.root(0), indent);
        later = before;
    }

    /** A relationship with a statement of its own. */
    private void separate(Relation relation, LoaderPlan plan, LoadPath path, JoinPlan joins, String indent) {
        LoaderPlan next = Strategies.next(plan, relation);
        LoaderStrategy strategy = Strategies.of(plan, relation);
        LoadPath onward = path.then(relation);
        String why = why(plan, relation);
        Refusal refusal = strategy == LoaderStrategy.SUBQUERY ? SubqueryLoader.why(onward) : joins.why(path, relation);
        if (together && strategy == LoaderStrategy.JOINED && path.relations().isEmpty()) {
            refusal = Refusal.TOGETHER;
        }
        if (refusal != null) {
            why += "; not " + strategy(strategy) + ", because " + refusal;
            strategy = LoaderStrategy.SELECTIN;
        }
        Recursion recursion = Strategies.recursion(plan, relation);
        if (recursion != null) {
            line(indent, relation, recursion.together() ? "all levels by one statement" : "level by level", why);
            return;
        }
        if (refusal == Refusal.WAY_BACK) {
            line(indent, relation, "known without a statement", why);
            return;
        }
        Restated restated = strategy == LoaderStrategy.SUBQUERY ? SubqueryLoader.restate(onward, next) : null;
        JoinPlan inner =
                restated == null ? JoinPlanner.of(relation.target(), next, onward, relation) : restated.joins();
        if (later) {
            line(indent, relation, strategy(strategy), why);
        } else {
            statements.add(
                    restated == null
                            ? KeyedReads.explain(compiler, relation, next, inner)
                            : compiler.compile(restated.statement()).sql());
            String each = strategy == LoaderStrategy.IMMEDIATE ? " for each" : "";
            line(indent, relation, strategy(strategy) + ", statement " + statements.size() + each, why);
        }
        LoadPath below = strategy == LoaderStrategy.IMMEDIATE ? onward.withOptionsOnly() : onward;
        describe(relation.target(), next, below, inner, inner.root(0), indent + "  ");
    }

    private void line(String indent, Relation relation, String how, String why) {
        tree.append(indent)
                .append(relation)
                .append(": ")
                .append(how)
                .append(later ? ", when that is read (" : " (")
                .append(why)
                .append(")\n");
    }

    private static String read(JoinNode node) {
        if (!node.fetch().joined()) {
            return "from the query's own join";
        }
        return node.fetch().inner() ? "joined" : "joined by LEFT JOIN";
    }

    private static String strategy(LoaderPlan plan, Relation relation) {
        return strategy(Strategies.of(plan, relation));
    }

    private static String strategy(LoaderStrategy strategy) {
        return strategy.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String why(LoaderPlan plan, Relation relation) {
        return Strategies.chosen(plan, relation) ? "an option" : "its declaration";
    }
}
