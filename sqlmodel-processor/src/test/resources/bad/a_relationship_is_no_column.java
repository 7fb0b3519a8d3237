package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("hero.id") @Nullable Long bossId();
    @ForeignKey("hero.id") //! SM-2042: HeroModel.boss is a relationship, and @ForeignKey is for columns
    @Relationship
    @Nullable Hero boss();
}
