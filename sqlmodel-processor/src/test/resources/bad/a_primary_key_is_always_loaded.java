package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @Column(deferred = true) //! SM-2046: HeroModel.id is a @PrimaryKey and deferred
    @PrimaryKey
    Long id();
}
