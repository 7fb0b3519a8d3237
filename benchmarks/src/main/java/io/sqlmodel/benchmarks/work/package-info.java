/** The work that is compared, the data it is done on, and what a peer has to be able to do. */
@NullMarked
package io.sqlmodel.benchmarks.work;

import org.jspecify.annotations.NullMarked;
