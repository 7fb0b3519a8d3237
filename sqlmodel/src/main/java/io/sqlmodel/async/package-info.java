/** Threads and stages: one session's work one after another, many sessions at once. Nothing here knows what the work is. */
@NullMarked
package io.sqlmodel.async;

import org.jspecify.annotations.NullMarked;
