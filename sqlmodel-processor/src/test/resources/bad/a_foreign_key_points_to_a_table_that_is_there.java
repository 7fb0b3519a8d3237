package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "team") List<Hero> heroes();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("taem.id") Long teamId(); //! SM-2061: points to the table taem, which no model has. Did you mean team? Mend the name
    @Relationship(backPopulates = "heroes") Team team();
}
