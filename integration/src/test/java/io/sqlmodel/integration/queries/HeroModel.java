package io.sqlmodel.integration.queries;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hero with columns of many types, a boss, a team and tags. */
@Table(name = "heroes")
interface HeroModel {
    @PrimaryKey
    Long id();

    String name();

    @Nullable
    Integer age();

    boolean active();

    @Column(precision = 10, scale = 2)
    @Nullable
    BigDecimal pay();

    @Nullable
    LocalDate born();

    @Nullable
    Instant joined();

    @ForeignKey("heroes.id")
    @Nullable
    Long bossId();

    @Relationship(backPopulates = "staff")
    @Nullable
    Hero boss();

    @Relationship(backPopulates = "boss")
    List<Hero> staff();

    @ForeignKey("teams.id")
    @Nullable
    Long teamId();

    @Relationship(backPopulates = "heroes")
    @Nullable
    Team team();

    @Relationship(backPopulates = "heroes", linkModel = HeroTagModel.class)
    List<Tag> tags();
}
