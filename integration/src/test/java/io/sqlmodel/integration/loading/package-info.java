/** Loading with models that the samples of the main module are too simple for. */
@NullMarked
package io.sqlmodel.integration.loading;

import org.jspecify.annotations.NullMarked;
