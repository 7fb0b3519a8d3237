package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(
        uniques = "name, aeg", //! SM-2040: uniques of HeroModel names "aeg", and HeroModel has no such column. It has: id, name.
        indexes = {"ix(nam)", "name"}) //! SM-2040: indexes of HeroModel names "nam"
interface HeroModel {
    @PrimaryKey Long id();
    String name();
}
