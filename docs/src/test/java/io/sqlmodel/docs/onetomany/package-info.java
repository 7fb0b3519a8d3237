/** What the page on one-to-many relationships shows. */
@NullMarked
package io.sqlmodel.docs.onetomany;

import org.jspecify.annotations.NullMarked;
