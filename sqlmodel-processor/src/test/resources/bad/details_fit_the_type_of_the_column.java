package bad;

import io.sqlmodel.annotation.*;
import io.sqlmodel.type.Converter;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey Long id();
    @Column(length = -1) String negative(); //! SM-2039: @Column(length) on HeroModel.negative is -1
    @Column(length = 5) int number(); //! SM-2039: only text and bytes have a length
    @Column(precision = 5) String text(); //! SM-2039: only a BigDecimal has a precision
    @Column(precision = 5, scale = 6) java.math.BigDecimal price(); //! SM-2039: a scale is between 0 and the precision, here 5
    @Column(name = " a") int blank(); //! SM-2039: with a blank at its end
}
