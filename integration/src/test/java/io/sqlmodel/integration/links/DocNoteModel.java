package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** Links docs and notes. */
@Table
interface DocNoteModel {
    @PrimaryKey
    @ForeignKey("doc.id")
    Long docId();

    @PrimaryKey
    @ForeignKey("note.id")
    Long noteId();
}
