package io.sqlmodel.docs.reference;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import java.util.UUID;

@Table
interface OrderModel {
    @PrimaryKey UUID id();
}
