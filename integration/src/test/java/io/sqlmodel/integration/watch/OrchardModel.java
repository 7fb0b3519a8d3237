package io.sqlmodel.integration.watch;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Its trees are loaded for all orchards of a result, its gardeners for one at a time. */
@Table
interface OrchardModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "orchard")
    List<AppleTree> trees();

    @Relationship(backPopulates = "orchard", peers = false)
    List<Gardener> gardeners();

    /** How many trees it has. */
    default int size() {
        return trees().size();
    }
}
