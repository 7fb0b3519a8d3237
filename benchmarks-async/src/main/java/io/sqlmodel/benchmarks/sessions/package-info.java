/** Many async sessions at once: who does it, and how fast, in how much memory. */
@NullMarked
package io.sqlmodel.benchmarks.sessions;

import org.jspecify.annotations.NullMarked;
