package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @Nullable int age(); //! SM-2032: HeroModel.age is @Nullable and a primitive, which is never null. Use Integer
}
