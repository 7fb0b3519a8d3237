/** What the page on one-to-one relationships shows. */
@NullMarked
package io.sqlmodel.docs.onetoone;

import org.jspecify.annotations.NullMarked;
