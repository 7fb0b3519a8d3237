package io.sqlmodel.benchmarks.peers.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A tag.Public, since Ebean's processor makes a query bean of each entity of the module. */
@Entity
public class Tag {
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
