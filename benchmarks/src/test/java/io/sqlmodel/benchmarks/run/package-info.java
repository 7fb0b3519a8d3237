@NullMarked
package io.sqlmodel.benchmarks.run;

import org.jspecify.annotations.NullMarked;
