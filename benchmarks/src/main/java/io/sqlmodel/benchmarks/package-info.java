/** The same relationship work done by hand in JDBC and by SQLModel, held against each other in one run. */
package io.sqlmodel.benchmarks;
