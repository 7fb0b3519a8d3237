/** The objects of libraries that leave it to their users into which classes rows are put: plain fields, filled by hand. */
@NullMarked
package io.sqlmodel.benchmarks.peers.plain;

import org.jspecify.annotations.NullMarked;
