package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table //! SM-2004: Rename it to HeroModel
interface Hero {
    @PrimaryKey Long id();
}
