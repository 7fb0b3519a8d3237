/** One class with relationships of several kinds. */
@NullMarked
package io.sqlmodel.integration.several;

import org.jspecify.annotations.NullMarked;
