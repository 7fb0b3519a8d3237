package io.sqlmodel.processor.diagram;

import io.sqlmodel.processor.model.ClassName;
import java.util.List;

/**
 * A model as diagrams show it.
 *
 * @param name the generated class
 * @param table its table
 * @param link whether it is the link of a many-to-many relationship
 * @param fields its columns
 * @param constraints its UNIQUE constraints over several columns, as SQL says them
 * @param relations its relationships
 * @param keys its foreign keys
 */
public record Entity(
        ClassName name,
        String table,
        boolean link,
        List<Field> fields,
        List<String> constraints,
        List<Relation> relations,
        List<Key> keys) {}
