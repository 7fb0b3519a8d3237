/**
 * The models of the page on many-to-many relationships. Those of the one-to-many page have the same tables, and a compilation
 * has one model for each table, so these are compiled apart.
 */
@NullMarked
package io.sqlmodel.docs.manytomany;

import org.jspecify.annotations.NullMarked;
