package io.sqlmodel.docs.roles;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface FilmModel {
    @PrimaryKey Long id();
    String title();
    @Relationship(backPopulates = "films", linkModel = RoleModel.class) List<Actor> actors();
    @Relationship(backPopulates = "film", cascadeDelete = true) List<Role> roles();
}
