package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(name = "app.hero") //! SM-2012: The name of HeroModel is "app.hero"
interface HeroModel {
    @PrimaryKey Long id();
}
