/** What the page on cascades shows. */
@NullMarked
package io.sqlmodel.docs.cascades;

import org.jspecify.annotations.NullMarked;
