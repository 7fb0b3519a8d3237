package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Belongs to one doc. */
@Table
interface NoteModel {
    @PrimaryKey
    Long id();

    @Relationship(backPopulates = "notes", linkModel = DocNoteModel.class)
    List<Doc> docs();
}
