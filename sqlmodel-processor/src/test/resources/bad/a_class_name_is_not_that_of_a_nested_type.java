package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table //! SM-2005: Mapping cannot be the name
interface MappingModel {
    @PrimaryKey Long id();
}
