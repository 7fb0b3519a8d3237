package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "friends", linkModel = FriendModel.class) //! SM-2095: one cannot be both
    List<Hero> friends();
}

@Table
interface FriendModel {
    @PrimaryKey @ForeignKey("hero.id") Long oneId();
    @PrimaryKey @ForeignKey("hero.id") Long otherId();
}
