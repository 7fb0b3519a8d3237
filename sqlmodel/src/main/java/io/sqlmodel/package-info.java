/** What users import: engine, session, queries, metadata. Everything here delegates. */
@NullMarked
package io.sqlmodel;

import org.jspecify.annotations.NullMarked;
