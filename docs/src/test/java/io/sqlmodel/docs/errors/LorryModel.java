package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.Default;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface LorryModel {
    @PrimaryKey Long id();

    // snippet: load
    @Column(name = "load") int weight();
    // end

    // snippet: default
    @Default @Column(length = 40)
    default String name() { return "nobody"; }
    // end

    // snippet: price
    @Column(converter = MoneyConverter.class) Money price();
    // end

    // snippet: code
    @Column(unique = true) String code();       // now "lorry.code" can be pointed to
    // end
}
