package io.sqlmodel.integration.db;

import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads {@link Needs}. */
final class NeedsCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Backend backend = Backend.chosen();
        List<Capability> missing = AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
                .map(needs -> List.of(needs.value()))
                .orElse(List.of())
                .stream()
                .filter(need -> !backend.can(need))
                .toList();
        return missing.isEmpty()
                ? ConditionEvaluationResult.enabled("nothing is missing")
                : ConditionEvaluationResult.disabled(backend + " lacks " + missing);
    }
}
