/** Checks that the peers do the same, takes their time, and tells it. */
@NullMarked
package io.sqlmodel.benchmarks.run;

import org.jspecify.annotations.NullMarked;
