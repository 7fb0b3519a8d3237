package io.sqlmodel.docs.tips;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface SensorModel {
    @PrimaryKey Long id();
    String place();
}
