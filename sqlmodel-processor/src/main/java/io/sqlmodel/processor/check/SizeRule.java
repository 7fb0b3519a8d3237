package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.TOO_MANY_ATTRIBUTES;

import io.sqlmodel.annotation.Table;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** An object keeps a bit for each attribute in one {@code long}. */
final class SizeRule implements Rule {
    private static final int MOST = 64;

    @Override
    public void apply(ResolvedModel model, Check check) {
        int size = model.model().attributes().size();
        if (size > MOST) {
            check.add(model.model(), Table.class, "", TOO_MANY_ATTRIBUTES, size);
        }
    }
}
