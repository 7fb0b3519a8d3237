/** What the page for those who come from Python's SQLModel shows, beside what other pages show. */
@NullMarked
package io.sqlmodel.docs.python;

import org.jspecify.annotations.NullMarked;
