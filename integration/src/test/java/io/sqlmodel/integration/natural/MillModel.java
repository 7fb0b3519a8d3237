package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Its millers follow its code in the database. */
@Table
interface MillModel {
    @PrimaryKey
    String code();

    String name();

    @Relationship(backPopulates = "mill")
    List<Miller> millers();
}
