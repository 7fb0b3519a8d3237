/** What the page on testing shows. */
@NullMarked
package io.sqlmodel.docs.testing;

import org.jspecify.annotations.NullMarked;
