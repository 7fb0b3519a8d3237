package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

interface Outer {
    class Inner {
        @Table //! SM-2003: HeroModel is private or local
        private interface HeroModel {
            @PrimaryKey Long id();
        }
    }
}
