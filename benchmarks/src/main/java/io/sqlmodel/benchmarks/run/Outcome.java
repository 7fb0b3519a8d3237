package io.sqlmodel.benchmarks.run;

import java.util.List;

/**
 * What a peer's work came to.
 *
 * @param seen what its objects held
 * @param rows what the tables hold afterwards
 * @param statements the SQL that was executed; a batch is one
 */
record Outcome(List<String> seen, List<String> rows, List<String> statements) {}
