/** Children that cannot be without a parent, and no cascade, on the page on cascades. */
@NullMarked
package io.sqlmodel.docs.required;

import org.jspecify.annotations.NullMarked;
