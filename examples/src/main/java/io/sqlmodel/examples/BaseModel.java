package io.sqlmodel.examples;

import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has three kinds of children, which fare differently when it is deleted. */
@Table
interface BaseModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "base")
    List<Agent> agents();

    @Relationship(backPopulates = "base", cascadeDelete = true)
    List<Room> rooms();

    @SuppressWarnings("sqlmodel:removed-keeps-key") // a log is only added to
    @Relationship(passiveDeletes = PassiveDeletes.ALL)
    List<LogEntry> log();
}
