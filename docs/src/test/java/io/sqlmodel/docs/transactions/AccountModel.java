package io.sqlmodel.docs.transactions;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import io.sqlmodel.annotation.Version;

@Table
interface AccountModel {
    @PrimaryKey Long id();
    @Column(unique = true) String owner();
    int balance();
    @Version int version();
}
