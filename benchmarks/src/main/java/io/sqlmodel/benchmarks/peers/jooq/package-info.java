/** jOOQ: tables and records generated from a DDL script in the build, SQL written with them. */
@NullMarked
package io.sqlmodel.benchmarks.peers.jooq;

import org.jspecify.annotations.NullMarked;
