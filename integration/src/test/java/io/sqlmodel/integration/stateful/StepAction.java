package io.sqlmodel.integration.stateful;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.Transformer;

/** A step as jqwik wants it: with numbers to choose by, and words for what was done. */
final class StepAction implements Action.Independent<World> {
    private static final int NUMBERS = 8;

    private final Step step;

    StepAction(Step step) {
        this.step = step;
    }

    @Override
    public Arbitrary<Transformer<World>> transformer() {
        return Arbitraries.integers()
                .between(0, 999)
                .list()
                .ofSize(NUMBERS)
                .dontShrink()
                .map(numbers -> Transformer.mutate(step.getClass().getSimpleName() + numbers, world -> {
                    step.run(world, new Picks(numbers));
                    MemoryCheck.check(world);
                    LinkCheck.check(world);
                }));
    }
}
