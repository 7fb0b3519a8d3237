package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "team", orderBy = "x") //! SM-2040: names "x"
    List<Hero> heroes();
    Thread thread(); //! SM-2031: Thread
}

@Table
interface HeroModel {
    @PrimaryKey @Nullable Long id(); //! SM-2033: HeroModel.id
    @ForeignKey(value = "team.id", onDelete = OnDelete.SET_NULL) Long teamId(); //! SM-2067: HeroModel.teamId
    @Relationship(backPopulates = "heroes") Team team();
    int wait(); //! SM-2024: HeroModel.wait
}

@Table //! SM-2011: PetModel has no primary key
interface PetModel {
    String name();
}
