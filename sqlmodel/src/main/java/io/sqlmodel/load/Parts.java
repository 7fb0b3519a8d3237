package io.sqlmodel.load;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Models;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.Fetch;
import io.sqlmodel.sql.LoaderStrategy;
import io.sqlmodel.sql.Query;
import java.util.List;

/**
 * Whether the rows of a query may be read part by part: not if a collection stands in them, whose rows could be divided,
 * nor if a statement that repeats the query would run once for each part (case E15).
 */
final class Parts {
    private Parts() {}

    /**
     * Whether they may.
     *
     * @throws QueryException if they may not, and the query says that it wants parts
     */
    static boolean divisible(Query<?> select, List<EntityAlias<?>> tables, JoinPlan joins) {
        boolean collection = joins.clause().fetches().stream().anyMatch(Fetch::many);
        boolean divisible = !collection && !repeatsQuery(select, tables);
        if (!divisible && select.executionOptions().yieldPer() > 0) {
            throw new QueryException(
                    QueryMessage.NO_PARTS,
                    select.executionOptions().yieldPer(),
                    collection ? "joined to its rows" : "loaded by subquery");
        }
        return divisible;
    }

    private static boolean repeatsQuery(Query<?> select, List<EntityAlias<?>> tables) {
        for (EntityAlias<?> table : tables) {
            EntityMapping<?> mapping = Models.of(table.def().type());
            for (RelationshipDef relationship : mapping.def().relationships()) {
                if (Strategies.of(select.loaderPlan(), mapping.relation(relationship.attribute()))
                        == LoaderStrategy.SUBQUERY) {
                    return true;
                }
            }
        }
        return select.loaderPlan().names(LoaderStrategy.SUBQUERY);
    }
}
