package io.sqlmodel.benchmarks.peers.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** A tag. Public, as what Jimmer generates from it. */
@Entity
@Table(name = "tag")
public interface Tag {
    /**
     * Its key.
     *
     * @return the key
     */
    @Id
    long id();

    /**
     * Its label.
     *
     * @return not null
     */
    String label();
}
