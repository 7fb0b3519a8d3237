package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("team.id") @Nullable Long teamId();
}

@Table
interface TeamModel {
    @PrimaryKey Long id();
    String name();
    @Relationship ArrayList<Hero> list(); //! SM-2083: TeamModel.list has the type ArrayList<Hero>. A relationship is a generated class
    @Relationship Collection<Hero> collection(); //! SM-2083: TeamModel.collection
    @Relationship Hero[] array(); //! SM-2083: TeamModel.array has the type Hero[]
    @Relationship List<? extends Hero> some(); //! SM-2083: TeamModel.some
    @Relationship Optional<Hero> captain(); //! SM-2083: TeamModel.captain has the type Optional<Hero>. What may be missing is null here: write @Nullable Hero (org.jspecify.annotations.Nullable)
    @Relationship int number(); //! SM-2083: TeamModel.number has the type int
}
