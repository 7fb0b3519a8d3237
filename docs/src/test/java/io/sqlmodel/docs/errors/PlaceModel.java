package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface PlaceModel {
    @PrimaryKey String country();
    @PrimaryKey int number();
}
