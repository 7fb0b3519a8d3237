/**
 * What work costs, in units that no clock and no busy machine disturb: statements, compiled texts, and allocated bytes. A test
 * fails when it costs more than it does today, with a margin.
 */
@NullMarked
package io.sqlmodel.integration.budgets;

import org.jspecify.annotations.NullMarked;
