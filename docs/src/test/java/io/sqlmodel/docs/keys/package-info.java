/** What the page on several foreign keys shows. */
@NullMarked
package io.sqlmodel.docs.keys;

import org.jspecify.annotations.NullMarked;
