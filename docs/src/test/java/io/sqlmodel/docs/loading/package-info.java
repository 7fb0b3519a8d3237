/** What the page on lazy and eager loading shows. */
@NullMarked
package io.sqlmodel.docs.loading;

import org.jspecify.annotations.NullMarked;
