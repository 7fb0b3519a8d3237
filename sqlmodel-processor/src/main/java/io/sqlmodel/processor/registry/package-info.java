/** The list of generated classes for discovery at run time. */
@NullMarked
package io.sqlmodel.processor.registry;

import org.jspecify.annotations.NullMarked;
