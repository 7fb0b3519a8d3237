package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table //! SM-2006: Hero should be generated from HeroModel
interface HeroModel {
    @PrimaryKey Long id();
}

class Hero {}
