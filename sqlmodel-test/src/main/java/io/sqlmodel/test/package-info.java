/** For the tests of programs that use SQLModel: see the SQL that they execute. */
@NullMarked
package io.sqlmodel.test;

import org.jspecify.annotations.NullMarked;
