package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
}

@Table(className = "Hero", name = "other") //! SM-2007: HeroModel and OtherModel would both be the class bad.Hero
interface OtherModel {
    @PrimaryKey Long id();
}
