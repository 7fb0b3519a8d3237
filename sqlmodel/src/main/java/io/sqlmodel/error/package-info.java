/** The exceptions users catch, and their messages with stable codes. */
@NullMarked
package io.sqlmodel.error;

import org.jspecify.annotations.NullMarked;
