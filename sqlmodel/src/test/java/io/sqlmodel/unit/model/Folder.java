package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.generated.EntityMapping;

/** Leaves all children to the database's ON DELETE SET NULL. */
public final class Folder extends Parent<Folder, Note> {
    private static final EntityMapping<Folder> MAPPING = RowMapping.of(
            Folder.class,
            Folder::new,
            "folder",
            model -> declare(model, Note.class).passiveDeletes(PassiveDeletes.ALL));

    @Override
    protected EntityMapping<Folder> mapping() {
        return MAPPING;
    }
}
