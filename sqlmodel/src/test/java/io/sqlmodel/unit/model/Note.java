package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;

/** A child of {@link Folder}. */
public final class Note extends Child<Note, Folder> {
    private static final EntityMapping<Note> MAPPING = RowMapping.of(
            Note.class, Note::new, "note", model -> declare(model, "folder", Folder.class, OnDelete.SET_NULL));

    @Override
    protected EntityMapping<Note> mapping() {
        return MAPPING;
    }
}
