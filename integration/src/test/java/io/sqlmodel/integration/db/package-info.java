/** What every test of this module stands on: a database with fresh tables, chosen by the system property {@code db}. */
@NullMarked
package io.sqlmodel.integration.db;

import org.jspecify.annotations.NullMarked;
