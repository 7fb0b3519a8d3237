package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ColumnDef.Generation;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.Types;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Values that hold a place for the time of a flush. */
class FlushStandInsTest {
    private static ColumnDef column(ColumnType<?> type, boolean nullable, int length) {
        return new ColumnDef(0, "a", "a", type, nullable, false, Generation.NONE, false, false, length, 0, 0, "", "");
    }

    @Test
    void aNullableColumnGetsNull() {
        assertThat(FlushStandIns.of(column(Types.STRING, true, 0))).isNull();
        assertThat(FlushStandIns.has(column(Types.BOOLEAN, true, 0))).isTrue();
    }

    @Test
    void textFitsTheColumn() {
        assertThat((String) FlushStandIns.of(column(Types.STRING, false, 0))).hasSize(32);
        assertThat((String) FlushStandIns.of(column(Types.STRING, false, 8))).hasSize(8);
    }

    @Test
    void numbersAreUnlikeThoseInUse() {
        assertThat((Long) FlushStandIns.of(column(Types.LONG, false, 0))).isLessThan(Long.MIN_VALUE / 2);
        assertThat((Integer) FlushStandIns.of(column(Types.INTEGER, false, 0))).isLessThan(Integer.MIN_VALUE / 2);
        assertThat((Short) FlushStandIns.of(column(Types.SHORT, false, 0))).isNegative();
    }

    @Test
    void decimalsHaveTheDigitsOfTheColumn() {
        ColumnDef price = new ColumnDef(
                0, "a", "a", Types.BIG_DECIMAL, false, false, Generation.NONE, false, false, 0, 6, 2, "", "");

        BigDecimal standIn = (BigDecimal) FlushStandIns.of(price);

        assertThat(standIn).isNegative().hasScaleOf(2);
        assertThat(standIn.precision()).isLessThanOrEqualTo(6);
    }

    @Test
    void eachIsOfTheColumnsType() {
        for (ColumnType<?> type : new ColumnType<?>[] {
            Types.UUID,
            Types.LOCAL_DATE,
            Types.LOCAL_DATE_TIME,
            Types.INSTANT,
            Types.OFFSET_DATE_TIME,
            Types.BIG_INTEGER,
            Types.BIG_DECIMAL
        }) {
            assertThat(FlushStandIns.of(column(type, false, 0))).isInstanceOf(type.javaType());
        }
    }

    @Test
    void aTypeWithTooFewValuesHasNone() {
        assertThat(FlushStandIns.has(column(Types.BOOLEAN, false, 0))).isFalse();
    }
}
