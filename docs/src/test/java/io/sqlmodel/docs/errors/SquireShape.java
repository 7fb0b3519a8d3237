package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table(className = "Squire")
interface SquireShape {
    @PrimaryKey Long id();
}
