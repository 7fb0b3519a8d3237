/** The cases of the tutorial: teams and heroes, queries and results. */
@NullMarked
package io.sqlmodel.integration.tutorial;

import org.jspecify.annotations.NullMarked;
