/** The last step: pictures of the models, written as resources. */
@NullMarked
package io.sqlmodel.processor.diagram;

import org.jspecify.annotations.NullMarked;
