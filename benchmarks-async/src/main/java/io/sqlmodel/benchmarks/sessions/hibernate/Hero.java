package io.sqlmodel.benchmarks.sessions.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

@Entity
class Hero {
    @Id
    private @Nullable Long id;

    private String name = "";

    private @Nullable Integer age;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private @Nullable Team team;

    /** For Hibernate. */
    Hero() {}

    Long getId() {
        return id;
    }

    String getName() {
        return name;
    }

    @Nullable
    Integer getAge() {
        return age;
    }

    @Nullable
    Team getTeam() {
        return team;
    }
}
