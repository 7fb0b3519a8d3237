package io.sqlmodel.docs.tips;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface MeasurementModel {
    @PrimaryKey Long id();
    double value();
    @ForeignKey("sensor.id") Long sensorId();
    @Relationship Sensor sensor();
}
