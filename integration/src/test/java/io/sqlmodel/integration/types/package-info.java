/** Every type of a column, and names that databases reserve, from shape to row and back. */
package io.sqlmodel.integration.types;
