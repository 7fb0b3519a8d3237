package io.sqlmodel.processor.svg;

import io.sqlmodel.processor.diagram.Key;
import org.jspecify.annotations.Nullable;

/**
 * Where a line meets a node.
 *
 * @param node the node
 * @param offset how far from its top
 * @param key the foreign key that begins there, or null
 */
record Pin(Node node, int offset, @Nullable Key key) {
    int y() {
        return node.top() + offset;
    }
}
