package io.sqlmodel.benchmarks.sessions.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

@Entity
class Team {
    @Id
    private @Nullable Long id;

    private String name = "";

    /** For Hibernate. */
    Team() {}

    Long getId() {
        return id;
    }

    String getName() {
        return name;
    }
}
