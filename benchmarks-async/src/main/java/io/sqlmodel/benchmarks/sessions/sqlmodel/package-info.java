/** The work as programs with SQLModel do it. */
@NullMarked
package io.sqlmodel.benchmarks.sessions.sqlmodel;

import org.jspecify.annotations.NullMarked;
