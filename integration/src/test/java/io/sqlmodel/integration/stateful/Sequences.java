package io.sqlmodel.integration.stateful;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** How many sequences, and which: the same ones each time unless system properties ask for others. */
final class Sequences implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        context.attributes().setTries(Integer.getInteger("sequences", 500));
        context.attributes().setSeed(System.getProperty("sequence.seed", "1"));
        context.attributes().setAfterFailure(AfterFailureMode.RANDOM_SEED);
        return property.execute();
    }
}
