/** The examples of the page of errors: each code is thrown by what is said to have it. */
@NullMarked
package io.sqlmodel.docs.errors;

import org.jspecify.annotations.NullMarked;
