package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @Column(length = 3) //! SM-2028: HeroModel.name has @Column and a body
    default String name() {
        return "";
    }
}
