package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @Column(converter = Raw.class) Thread raw(); //! SM-2037: Raw is the converter of HeroModel.raw, without type arguments
    @Column(converter = OfOther.class) Thread other(); //! SM-2037: which converts a String. It has to be a Converter<Thread, S>
    @Column(converter = ToOther.class) Thread stored(); //! SM-2037: which stores a Thread
}

@SuppressWarnings("rawtypes")
abstract class Base implements Converter {}

@SuppressWarnings("rawtypes")
class Raw implements Converter {
    public Object toColumn(Object value) { return value; }
    public Object fromColumn(Object stored) { return stored; }
}

class OfOther implements Converter<String, String> {
    public String toColumn(String value) { return value; }
    public String fromColumn(String stored) { return stored; }
}

class ToOther implements Converter<Thread, Thread> {
    public Thread toColumn(Thread value) { return value; }
    public Thread fromColumn(Thread stored) { return stored; }
}
