/** The five-minute tour of the design, word by word. */
@NullMarked
package io.sqlmodel.integration.tour;

import org.jspecify.annotations.NullMarked;
