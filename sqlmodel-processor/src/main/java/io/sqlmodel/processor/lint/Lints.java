package io.sqlmodel.processor.lint;

import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.Problems;
import io.sqlmodel.processor.resolve.Joins;
import io.sqlmodel.processor.resolve.ResolvedModel;
import io.sqlmodel.processor.scan.ModelIndex;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Warns of models that are legal and probably not meant. What two sides have in common is said on one of them, and always
 * on the same one, so that it can be silenced there; a shape that a build tool shows as a class file was warned of when it
 * was compiled, and what silences it is not in the file.
 *
 * @param index all models
 * @param joins finds foreign keys
 * @param options what to warn of
 * @param problems takes what was found
 */
public record Lints(ModelIndex index, Joins joins, LintOptions options, Problems problems) {
    /** In the order in which warnings of one model are reported. */
    private static final List<LintRule> RULES = List.of(
            new SuppressionRule(),
            new UnlinkedSidesRule(),
            new CascadeDirectionRule(),
            new OnDeleteRule(),
            new PassiveDeletesRule(),
            new EagerRule(),
            new OneToOneRule(),
            new NeverNullRule(),
            new BeanGetterRule());

    /**
     * Looks at models that have no errors.
     *
     * @param models the models of the round
     */
    public void apply(List<ResolvedModel> models) {
        for (ResolvedModel model : models) {
            if (!problems.has(model.model().shape()) && index.hasSource(model.model())) {
                RULES.forEach(rule -> rule.apply(model, this));
            }
        }
    }

    /** Warns of a relationship; the shape and the attribute are the first arguments. */
    void add(Model model, RelationshipAttribute relationship, String member, Lint lint, Object... args) {
        Object[] all = Stream.concat(Stream.of(model, relationship.name()), Stream.of(args))
                .toArray();
        add(Place.of(model.shape(), relationship.accessor()).at(Relationship.class, member), lint, all);
    }

    void add(Place place, Lint lint, Object... args) {
        Kind kind = options.kind(lint);
        if (kind != null && !Suppressions.silence(lint, place.shape(), place.element())) {
            problems.lint(place, kind, lint.text(args));
        }
    }

    /** The model that a relationship leads to. */
    @Nullable
    Model target(RelationshipAttribute relationship) {
        return index.find(relationship.target());
    }

    /** The foreign key behind a relationship of any model. */
    @Nullable
    Join join(Model model, RelationshipAttribute relationship) {
        return joins.find(model, relationship, new Problems());
    }
}
