package io.sqlmodel.processor.diagram;

/**
 * A column as diagrams show it.
 *
 * @param name its name in the database
 * @param type the Java type
 * @param primaryKey whether it is part of the primary key
 * @param foreignKey whether it is part of a foreign key
 * @param nullable whether it allows NULL
 * @param unique whether it has a UNIQUE constraint of its own
 * @param onDelete the rule of its foreign key as SQL says it; empty for the default
 */
public record Field(
        String name,
        String type,
        boolean primaryKey,
        boolean foreignKey,
        boolean nullable,
        boolean unique,
        String onDelete) {}
