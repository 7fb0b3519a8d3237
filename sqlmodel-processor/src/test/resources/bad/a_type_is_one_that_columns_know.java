package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    Thread thread(); //! SM-2031: HeroModel.thread has the type Thread, which is no column type. Use a primitive, its wrapper
    List<String> tags(); //! SM-2031: HeroModel.tags has the type List<String>
    Optional<String> nick(); //! SM-2031: HeroModel.nick has the type Optional<String>, which is no column type. What may be missing is null here: write @Nullable String
    int[] numbers(); //! SM-2031: HeroModel.numbers has the type int[]
}
