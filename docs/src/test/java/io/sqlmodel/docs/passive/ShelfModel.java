package io.sqlmodel.docs.passive;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface ShelfModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "shelf", passiveDeletes = PassiveDeletes.YES) List<Tool> tools();
    @Relationship(backPopulates = "shelf", cascade = Cascade.ALL) List<Box> boxes();
}
