// @Case("J05")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "team") List<Pet> members();
}

@Table
interface PetModel {
    @PrimaryKey Long id();
    @ForeignKey("team.id") Long teamId();
    @Relationship(backPopulates = "members") Team team();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("team.id") @Nullable Long teamId();
    @Relationship(backPopulates = "members") @Nullable Team team(); //! SM-2094: TeamModel.members, which leads to Pet
}
