package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Owns notes, leaves stamps to the database, and looks at its notes. */
@Table
interface DocModel {
    @PrimaryKey
    Long id();

    @Relationship(
            backPopulates = "docs",
            linkModel = DocNoteModel.class,
            cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN},
            singleParent = true)
    List<Note> notes();

    @Relationship(linkModel = DocNoteModel.class, viewOnly = true)
    List<Note> seenNotes();

    @Relationship(linkModel = DocStampModel.class, passiveDeletes = PassiveDeletes.YES)
    List<Stamp> stamps();
}
