package io.sqlmodel.docs.roles;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface ActorModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "actors", linkModel = RoleModel.class) List<Film> films();
    @Relationship(backPopulates = "actor", cascadeDelete = true) List<Role> roles();
}
