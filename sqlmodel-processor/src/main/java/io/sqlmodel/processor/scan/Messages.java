package io.sqlmodel.processor.scan;

import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Arguments of messages: most begin with the shape and the accessor. */
final class Messages {
    private Messages() {}

    static @Nullable Object[] args(Scan scan, Element accessor, @Nullable Object... more) {
        @Nullable Object[] all = new @Nullable Object[more.length + 2];
        all[0] = scan;
        all[1] = accessor.getSimpleName();
        System.arraycopy(more, 0, all, 2, more.length);
        return all;
    }
}
