package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface AddressModel {
    @PrimaryKey Long id();
    String street();
}
