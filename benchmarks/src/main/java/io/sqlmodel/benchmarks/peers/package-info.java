/** Who is compared: each library in a package of its own. */
@NullMarked
package io.sqlmodel.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
