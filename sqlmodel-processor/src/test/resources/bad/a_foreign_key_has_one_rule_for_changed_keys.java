// @Case("F18")
package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface PlaceModel {
    @PrimaryKey String country();
    @PrimaryKey int number();
}

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @ForeignKey("place.country") String placeCountry();
    @ForeignKey(value = "place.number", onUpdate = OnUpdate.CASCADE) //! SM-2066: HeroModel.placeCountry and HeroModel.placeNumber are one foreign key, with onUpdate NO_ACTION and CASCADE
    int placeNumber();
}
