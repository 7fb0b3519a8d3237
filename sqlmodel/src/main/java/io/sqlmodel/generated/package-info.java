/**
 * The surface that generated classes touch: the base of every entity, its mapping, and the events of its attributes.
 * Not for users' own code.
 */
@NullMarked
package io.sqlmodel.generated;

import org.jspecify.annotations.NullMarked;
