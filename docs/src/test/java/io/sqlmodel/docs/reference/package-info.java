/** What the pages of reference show, as far as it is Java. */
@NullMarked
package io.sqlmodel.docs.reference;

import org.jspecify.annotations.NullMarked;
