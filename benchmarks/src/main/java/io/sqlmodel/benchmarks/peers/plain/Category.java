package io.sqlmodel.benchmarks.peers.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A category and those below it. */
public final class Category {
    private final long id;
    private final String name;
    private final @Nullable Long parentId;
    private @Nullable Category parent;
    private final List<Category> children = new ArrayList<>();

    /**
     * Makes a category.
     *
     * @param id its key
     * @param name its name
     * @param parentId the key of the one above, null if there is none
     */
    public Category(long id, String name, @Nullable Long parentId) {
        this.id = id;
        this.name = name;
        this.parentId = parentId;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    List<Category> children() {
        return children;
    }

    /**
     * Links the rows of a tree.
     *
     * @param rows all categories of a tree, whose root has no parent
     * @return the root
     */
    public static Category tree(List<Category> rows) {
        Map<Long, Category> byId = new HashMap<>(rows.size() * 2);
        rows.forEach(category -> byId.put(category.id, category));
        Category root = rows.get(0);
        for (Category category : rows) {
            if (category.parentId == null) {
                root = category;
            } else {
                category.parent = byId.get(category.parentId);
                category.parent.children.add(category);
            }
        }
        return root;
    }
}
