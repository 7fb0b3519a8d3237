package io.sqlmodel.benchmarks.sessions.sqlmodel;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface TeamModel {
    @PrimaryKey
    Long id();

    String name();
}
