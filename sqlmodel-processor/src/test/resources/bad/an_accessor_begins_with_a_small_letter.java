package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    String Name(); //! SM-2025: HeroModel.Name cannot be an attribute
    String _name(); //! SM-2025: HeroModel._name
}
