package io.sqlmodel.processor.lint;

import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.Locale;
import java.util.regex.Pattern;

/** An accessor has the name of its attribute, which those who come from beans may not expect. */
final class BeanGetterRule implements LintRule {
    private static final Pattern GETTER = Pattern.compile("get[A-Z].*");

    @Override
    public void apply(ResolvedModel resolved, Lints lints) {
        Model model = resolved.model();
        for (Attribute attribute : model.attributes()) {
            if (GETTER.matcher(attribute.name()).matches()) {
                lints.add(
                        Place.of(model.shape(), attribute.accessor()),
                        Lint.BEAN_GETTER,
                        model,
                        attribute.name(),
                        model.name().simple(),
                        found(model, attribute),
                        property(attribute.name()));
            }
        }
    }

    private static String found(Model model, Attribute attribute) {
        String named = "queries say " + model.name().simple() + "." + attribute.name();
        return attribute instanceof ColumnAttribute column
                ? named + ", and the column is " + column.columnName()
                : named;
    }

    private static String property(String getter) {
        String name = getter.substring("get".length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
