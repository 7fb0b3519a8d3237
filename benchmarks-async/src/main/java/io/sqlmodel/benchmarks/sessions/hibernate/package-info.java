/** The work as programs with Hibernate Reactive do it. */
@NullMarked
package io.sqlmodel.benchmarks.sessions.hibernate;

import org.jspecify.annotations.NullMarked;
