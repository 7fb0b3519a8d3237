/** What is particular to MariaDB. Nobody outside knows that a statement runs on it. */
@NullMarked
package io.sqlmodel.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
