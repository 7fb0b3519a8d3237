// @Case("J01")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @Relationship List<Pet> pets(); //! SM-2088: TeamModel.pets leads to PetModel, and no foreign key joins the two. Add @ForeignKey("team.id") to a column of PetModel, or name a linkModel
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    @Relationship @Nullable Team team(); //! SM-2088: Add @ForeignKey("team.id") to a column of PetModel.
}
