/** What the page on async sessions shows. */
@NullMarked
package io.sqlmodel.docs.async;

import org.jspecify.annotations.NullMarked;
