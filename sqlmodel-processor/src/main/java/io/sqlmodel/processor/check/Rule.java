package io.sqlmodel.processor.check;

import io.sqlmodel.processor.resolve.ResolvedModel;

/** A rule that a model has to keep. */
interface Rule {
    /**
     * Reports what breaks the rule.
     *
     * @param model the model
     * @param check the models around it, and where to report
     */
    void apply(ResolvedModel model, Check check);
}
