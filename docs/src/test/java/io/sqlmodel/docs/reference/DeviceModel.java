package io.sqlmodel.docs.reference;

import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface DeviceModel {
    @PrimaryKey Long id();
    // snippet: suppress
    @SuppressWarnings("sqlmodel:removed-keeps-key") // a log is only added to
    @Relationship(passiveDeletes = PassiveDeletes.ALL)
    List<LogEntry> log();
    // end
}
