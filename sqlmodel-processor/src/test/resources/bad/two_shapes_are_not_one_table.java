package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
}

@Table(name = "hero") //! SM-2008: HeroModel and OtherModel are both the table hero
interface OtherModel {
    @PrimaryKey Long id();
}
