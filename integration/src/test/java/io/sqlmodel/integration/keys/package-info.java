/** Keys of every kind: chosen, generated, made by the client, of several columns. */
@NullMarked
package io.sqlmodel.integration.keys;

import org.jspecify.annotations.NullMarked;
