package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @Other.Nullable String name(); //! SM-2034: HeroModel.name has @bad.Other.Nullable
}

interface Other {
    @interface Nullable {}
}
