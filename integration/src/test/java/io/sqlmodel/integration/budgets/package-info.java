/** What work may cost, in numbers that do not depend on the clock: statements, texts, and bytes allocated. */
@NullMarked
package io.sqlmodel.integration.budgets;

import org.jspecify.annotations.NullMarked;
