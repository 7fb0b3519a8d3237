package io.sqlmodel.docs.roles;

import static io.sqlmodel.annotation.OnDelete.CASCADE;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface RoleModel {
    @PrimaryKey @ForeignKey(value = "actor.id", onDelete = CASCADE) Long actorId();
    @PrimaryKey @ForeignKey(value = "film.id", onDelete = CASCADE) Long filmId();
    String part();
    @Relationship(backPopulates = "roles") Actor actor();
    @Relationship(backPopulates = "roles") Film film();
}
