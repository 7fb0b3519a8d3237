package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(uniques = "uq_hero()") //! SM-2045: @Table(uniques) of HeroModel says "uq_hero()"
interface HeroModel {
    @PrimaryKey Long id();
}
