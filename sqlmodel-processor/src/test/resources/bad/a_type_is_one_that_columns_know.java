package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    Thread thread(); //! SM-2031: HeroModel.thread has the type Thread, which is no column type
    List<String> tags(); //! SM-2031: HeroModel.tags has the type List<String>
    int[] numbers(); //! SM-2031: HeroModel.numbers has the type int[]
}
