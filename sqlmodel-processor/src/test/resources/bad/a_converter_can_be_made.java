package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @Column(converter = Unfinished.class) Thread abstractOne(); //! SM-2038: which is abstract
    @Column(converter = WithArgument.class) Thread withArgument(); //! SM-2038: which has no accessible no-argument constructor
    @Column(converter = Outer.Inner.class) Thread inner(); //! SM-2038: which is an inner class
}

abstract class Unfinished implements Converter<Thread, String> {}

class WithArgument implements Converter<Thread, String> {
    WithArgument(int size) {}
    public String toColumn(Thread value) { return ""; }
    public Thread fromColumn(String stored) { return new Thread(); }
}

class Outer {
    class Inner implements Converter<Thread, String> {
        public String toColumn(Thread value) { return ""; }
        public Thread fromColumn(String stored) { return new Thread(); }
    }
}
