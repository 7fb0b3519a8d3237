/** What the page on async sessions shows of other libraries. */
@NullMarked
package io.sqlmodel.docs.bridges;

import org.jspecify.annotations.NullMarked;
