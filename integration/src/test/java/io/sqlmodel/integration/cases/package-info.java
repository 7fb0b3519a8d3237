/** The list of all cases of behaviour, and the tests that prove them. */
@NullMarked
package io.sqlmodel.integration.cases;

import org.jspecify.annotations.NullMarked;
