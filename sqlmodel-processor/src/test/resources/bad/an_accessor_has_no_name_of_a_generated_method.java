package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String as(); //! SM-2024: HeroModel.as cannot be an attribute
    String mapping(); //! SM-2024: HeroModel.mapping
    int load(); //! SM-2024: HeroModel.load
}
