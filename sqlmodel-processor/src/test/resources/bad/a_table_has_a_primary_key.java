package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table //! SM-2011: HeroModel has no primary key
interface HeroModel {
    String name();
}
