package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

interface Named {
    String name();
}

interface Titled {
    @Nullable String name();
}

@Table
interface HeroModel extends Named, Titled { //! SM-2026: HeroModel inherits name from Named and from Titled
    @PrimaryKey Long id();
}
