package io.sqlmodel.benchmarks.peers.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.DissociateAction;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinTable;
import org.babyfish.jimmer.sql.ManyToMany;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.OnDissociate;
import org.babyfish.jimmer.sql.Table;
import org.jspecify.annotations.Nullable;

/** A hero, who is deleted with the team. Public, as what Jimmer generates from it. */
@Entity
@Table(name = "hero")
public interface Hero {
    /**
     * The key.
     *
     * @return made by the database
     */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /**
     * The name.
     *
     * @return not null
     */
    String name();

    /**
     * The age.
     *
     * @return null if unknown
     */
    @Nullable
    Integer age();

    /**
     * The team.
     *
     * @return with its key only, if it was not fetched
     */
    @ManyToOne
    @OnDissociate(DissociateAction.DELETE)
    @Nullable
    Team team();

    /**
     * The tags.
     *
     * @return those that were fetched
     */
    @ManyToMany
    @JoinTable(name = "hero_tag", joinColumnName = "hero_id", inverseJoinColumnName = "tag_id")
    List<Tag> tags();
}
