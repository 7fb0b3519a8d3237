package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface BardModel extends Named, Titled {
    @PrimaryKey Long id();

    @Override
    @Column(length = 40) String name();
}
