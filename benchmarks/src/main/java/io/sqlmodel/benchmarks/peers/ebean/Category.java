package io.sqlmodel.benchmarks.peers.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A category. Public, because the query bean lies in another package. */
@Entity
@Table(name = "category")
public class Category {
    @Id
    private long id;

    private String name;

    @ManyToOne
    private @Nullable Category parent;

    @OneToMany(mappedBy = "parent")
    private List<Category> children = new ArrayList<>();

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    Category parent() {
        return parent;
    }

    List<Category> children() {
        return children;
    }
}
