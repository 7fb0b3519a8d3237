package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(className = "big hero") //! SM-2005: it is no identifier
interface HeroModel {
    @PrimaryKey Long id();
}
