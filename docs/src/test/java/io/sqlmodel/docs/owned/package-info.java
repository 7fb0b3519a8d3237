/** A one-to-one relationship whose one side belongs to the other. */
@NullMarked
package io.sqlmodel.docs.owned;

import org.jspecify.annotations.NullMarked;
