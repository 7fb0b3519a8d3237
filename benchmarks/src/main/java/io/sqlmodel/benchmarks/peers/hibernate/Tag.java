package io.sqlmodel.benchmarks.peers.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A tag. */
@Entity
class Tag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String label = "";

    /** For Hibernate. */
    Tag() {}

    Long getId() {
        return id;
    }

    String getLabel() {
        return label;
    }
}
