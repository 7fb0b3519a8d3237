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
    @ForeignKey("place.number") int placeNumber(); //! SM-2065: the primary key of that table is country, number
}
