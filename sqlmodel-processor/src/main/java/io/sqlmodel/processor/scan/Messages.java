package io.sqlmodel.processor.scan;

import javax.lang.model.element.Element;

/** Arguments of messages: most begin with the shape and the accessor. */
final class Messages {
    private Messages() {}

    static Object[] args(Scan scan, Element accessor, Object... more) {
        Object[] all = new Object[more.length + 2];
        all[0] = scan;
        all[1] = accessor.getSimpleName();
        System.arraycopy(more, 0, all, 2, more.length);
        return all;
    }
}
