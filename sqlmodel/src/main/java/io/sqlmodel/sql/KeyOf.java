package io.sqlmodel.sql;

/**
 * Stands for one value of an object's key, which is read when the statement is bound: by then autoflush has given new
 * objects their keys.
 *
 * @param entity the object
 * @param attribute the attribute's index
 * @param condition the condition that asks for it, as messages name it
 */
public record KeyOf(Object entity, int attribute, String condition) {}
