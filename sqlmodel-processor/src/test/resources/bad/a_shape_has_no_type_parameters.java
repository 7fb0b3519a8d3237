package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table //! SM-2002: HeroModel has type parameters
interface HeroModel<K> {
    @PrimaryKey K id();
}
