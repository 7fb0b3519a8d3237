package io.sqlmodel.examples;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hero, alone or in a team. */
@Table
interface HeroModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("team.id")
    @Nullable
    Long teamId();

    @Relationship(backPopulates = "heroes")
    @Nullable
    Team team();

    @Relationship(backPopulates = "heroes", linkModel = HeroSkillModel.class, orderBy = "name")
    List<Skill> skills();

    @Relationship(backPopulates = "hero", cascadeDelete = true, orderBy = "skillId")
    List<HeroSkill> skillLevels();

    /** Ordinary behaviour: the hero's name, and the team's if there is one. */
    default String badge() {
        return name() + (team() == null ? "" : " of " + team().name());
    }
}
