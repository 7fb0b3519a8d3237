package io.sqlmodel.processor.diagram;

/**
 * A relationship as diagrams show it.
 *
 * @param name the attribute
 * @param type its Java type
 * @param notes what else it says: its link, its delete cascade; empty for nothing
 */
public record Relation(String name, String type, String notes) {}
