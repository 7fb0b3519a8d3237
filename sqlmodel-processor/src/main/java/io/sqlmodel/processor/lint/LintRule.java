package io.sqlmodel.processor.lint;

import io.sqlmodel.processor.resolve.ResolvedModel;

/** A tip that a model may not have followed. */
interface LintRule {
    /**
     * Reports what the tip is about.
     *
     * @param model a model without errors
     * @param lints the models around it, and where to report
     */
    void apply(ResolvedModel model, Lints lints);
}
