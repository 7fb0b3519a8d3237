package io.sqlmodel.integration.trouble;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** Its table has a check, which shapes do not declare. */
@Table
interface JugModel {
    String TABLE =
            "CREATE TABLE jug (name VARCHAR(50) NOT NULL PRIMARY KEY, amount INTEGER NOT NULL, CONSTRAINT jug_full"
                    + " CHECK (amount < 100))";

    @PrimaryKey
    String name();

    int amount();
}
