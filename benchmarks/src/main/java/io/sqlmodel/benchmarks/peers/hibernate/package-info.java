/** The work as the user guide of Hibernate ORM advises for speed. */
@NullMarked
package io.sqlmodel.benchmarks.peers.hibernate;

import org.jspecify.annotations.NullMarked;
