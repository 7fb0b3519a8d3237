package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.generated.Models;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Basket;
import io.sqlmodel.unit.model.Order;
import org.junit.jupiter.api.Test;

class CascadeDefaultsTest {
    private static RelationshipDef only(Class<?> type) {
        return Models.of(type).def().relationships().get(0);
    }

    @Test
    @Case("F01")
    void theDefaultIsSaveUpdateAndMerge() {
        assertThat(only(Team.class).cascade()).containsExactlyInAnyOrder(Cascade.SAVE_UPDATE, Cascade.MERGE);
    }

    @Test
    @Case("F01")
    void allDoesNotContainDeleteOrphan() {
        assertThat(only(Basket.class).cascade())
                .containsExactlyInAnyOrder(
                        Cascade.SAVE_UPDATE, Cascade.MERGE, Cascade.REFRESH_EXPIRE, Cascade.EXPUNGE, Cascade.DELETE);
    }

    @Test
    @Case("F01")
    void deleteOrphanComesOnTop() {
        assertThat(only(Order.class).cascade()).contains(Cascade.DELETE, Cascade.DELETE_ORPHAN);
    }
}
