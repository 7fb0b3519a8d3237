package io.sqlmodel.docs.roles;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface RoleModel {
    @PrimaryKey @ForeignKey("actor.id") Long actorId();
    @PrimaryKey @ForeignKey("film.id") Long filmId();
    String part();
    @Relationship(backPopulates = "roles") Actor actor();
    @Relationship(backPopulates = "roles") Film film();
}
