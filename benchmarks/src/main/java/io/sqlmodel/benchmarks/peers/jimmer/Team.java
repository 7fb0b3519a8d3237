package io.sqlmodel.benchmarks.peers.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.Table;

/** A team. Public, as what Jimmer generates from it. */
@Entity
@Table(name = "team")
public interface Team {
    /**
     * Its key.
     *
     * @return made by the database
     */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /**
     * Its name.
     *
     * @return not null
     */
    String name();

    /**
     * Its heroes.
     *
     * @return those that were fetched
     */
    @OneToMany(mappedBy = "team")
    List<Hero> heroes();
}
