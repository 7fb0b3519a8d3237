package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    default Object name(String name) { //! SM-2027: HeroModel has a body for name(String)
        return name;
    }
    default Object as(String alias) { //! SM-2027: as(String)
        return alias;
    }
    default Object name(int length) {
        return length;
    }
}
