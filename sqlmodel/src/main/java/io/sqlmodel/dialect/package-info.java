/** What a database can do: choices and a few overrides, one package a database. Nobody else asks which database it is. */
@NullMarked
package io.sqlmodel.dialect;

import org.jspecify.annotations.NullMarked;
