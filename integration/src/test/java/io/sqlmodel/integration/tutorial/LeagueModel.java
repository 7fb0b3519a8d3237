package io.sqlmodel.integration.tutorial;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has clubs, and each of the two sides stands alone. */
@Table
interface LeagueModel {
    @PrimaryKey
    Long id();

    String name();

    @SuppressWarnings("sqlmodel:unlinked-sides") // what happens then is tested
    @Relationship
    List<Club> clubs();
}
