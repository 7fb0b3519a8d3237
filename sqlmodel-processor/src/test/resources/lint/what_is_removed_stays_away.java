// @Case("F17")
package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HarbourModel {
    @PrimaryKey Long id();
    @Relationship(passiveDeletes = PassiveDeletes.ALL) List<Ship> ships(); //! SM-2214: HarbourModel.ships has passiveDeletes = ALL and no other side
}

@Table
interface ShipModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "harbour.id", onDelete = OnDelete.SET_NULL) @Nullable Long harbourId();
}
