package io.sqlmodel.examples;

import io.sqlmodel.annotation.Default;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Links heroes and skills, and knows more than that: the level. */
@Table
interface HeroSkillModel {
    @PrimaryKey
    @ForeignKey(value = "hero.id", onDelete = OnDelete.CASCADE)
    Long heroId();

    @PrimaryKey
    @ForeignKey("skill.id")
    Long skillId();

    @Default
    default int level() {
        return 1;
    }

    @Relationship(backPopulates = "skillLevels")
    Hero hero();

    @Relationship
    Skill skill();
}
