package io.sqlmodel.benchmarks.peers.plain;

import io.sqlmodel.benchmarks.work.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A category and those below it. */
public final class Category {
    /** Its key. */
    public final long id;

    /** Its name. */
    public final String name;

    /** The key of the one above, 0 if there is none. */
    public final long parentId;

    /** The one above, if that was read. */
    public @Nullable Category parent;

    /** Those below. */
    public final List<Category> children = new ArrayList<>(Sample.CHILDREN);

    /**
     * Makes a category.
     *
     * @param id its key
     * @param name its name
     * @param parentId the key of the one above, 0 if there is none
     */
    public Category(long id, String name, long parentId) {
        this.id = id;
        this.name = name;
        this.parentId = parentId;
    }

    /**
     * Puts a category below this one, on both sides.
     *
     * @param child whose parent this is
     */
    public void add(Category child) {
        child.parent = this;
        children.add(child);
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
            if (category.parentId == 0) {
                root = category;
            } else {
                byId.get(category.parentId).add(category);
            }
        }
        return root;
    }
}
