package io.sqlmodel.docs.collections;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface TagModel {
    @PrimaryKey Long id();
    String word();
}
