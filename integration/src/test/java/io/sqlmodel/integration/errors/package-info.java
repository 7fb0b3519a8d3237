/** Mistakes of users and of databases, and the messages they get. */
@NullMarked
package io.sqlmodel.integration.errors;

import org.jspecify.annotations.NullMarked;
