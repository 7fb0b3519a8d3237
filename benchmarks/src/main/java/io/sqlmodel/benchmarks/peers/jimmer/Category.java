package io.sqlmodel.benchmarks.peers.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.Table;
import org.jspecify.annotations.Nullable;

/** A category. Public, as what Jimmer generates from it. */
@Entity
@Table(name = "category")
public interface Category {
    /**
     * Its key.
     *
     * @return the key
     */
    @Id
    long id();

    /**
     * Its name.
     *
     * @return not null
     */
    String name();

    /**
     * The category above.
     *
     * @return null for the root
     */
    @ManyToOne
    @Nullable
    Category parent();

    /**
     * The categories below.
     *
     * @return those that were fetched
     */
    @OneToMany(mappedBy = "parent")
    List<Category> children();
}
