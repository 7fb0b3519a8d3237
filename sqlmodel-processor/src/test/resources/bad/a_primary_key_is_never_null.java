package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey @Nullable Long id(); //! SM-2033: HeroModel.id is a @PrimaryKey and @Nullable
}
