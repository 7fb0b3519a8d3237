package io.sqlmodel.benchmarks.peers.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A tag. Public, because the query bean lies in another package. */
@Entity
@Table(name = "tag")
public class Tag {
    @Id
    private long id;

    private String label;

    long id() {
        return id;
    }

    String label() {
        return label;
    }
}
