package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @Relationship String name(); //! SM-2081: @Relationship is on HeroModel.name, and String is no model
    @Relationship List<Thread> threads(); //! SM-2081: Thread is no model
}
