package io.sqlmodel.benchmarks.peers.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Links the rows of a tree, whose root has no parent. */
    static Category tree(List<Category> rows) {
        Map<Long, Category> byId = new HashMap<>(rows.size() * 2);
        for (Category category : rows) {
            category.children = new ArrayList<>();
            byId.put(category.id, category);
        }
        Category root = rows.get(0);
        for (Category category : rows) {
            if (category.parent == null) {
                root = category;
            } else {
                byId.get(category.parent.id).children.add(category);
            }
        }
        return root;
    }

    List<Category> children() {
        return children;
    }
}
