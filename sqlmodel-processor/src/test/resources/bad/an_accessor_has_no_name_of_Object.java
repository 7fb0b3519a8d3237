package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    int hashCode(); //! SM-2024: HeroModel.hashCode cannot be an attribute: java.lang.Object has a method of that name. Rename the accessor; @Column(name = "hash_code")
    String toString(); //! SM-2024: HeroModel.toString
}
