package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String name();
    @Column(name = "NAME") String title(); //! SM-2009: HeroModel.name and HeroModel.title are both the column NAME
}
