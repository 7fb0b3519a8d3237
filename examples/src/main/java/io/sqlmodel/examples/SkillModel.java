package io.sqlmodel.examples;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** What a hero can do. Many heroes have it, each at a level of their own. */
@Table
interface SkillModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "skills", linkModel = HeroSkillModel.class, orderBy = "name")
    List<Hero> heroes();
}
