package io.sqlmodel.integration.queries;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Row2;
import io.sqlmodel.Row3;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.sql.Expression;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Functions of single values, CASE, and aggregates. */
class FunctionTest extends HeroQueries {
    /** The value of an expression for Ann. */
    private <T> T ofAnn(Expression<T> expression) {
        return all(select(expression).from(Hero.class).where(Hero.name.eq("Ann")))
                .get(0);
    }

    @Test
    void coalesceAndNullifReplaceNull() {
        assertThat(all(select(coalesce(Hero.age, 0).plus(1)).orderBy(Hero.name)))
                .containsExactly(41, 31, 31, 1);
        assertThat(all(select(coalesce(Hero.teamId, Hero.bossId, value(0L))).where(Hero.name.eq("Ann"))))
                .containsExactly(1L);
        assertThat(all(select(coalesce(Hero.born, LocalDate.of(2000, 1, 1))).where(Hero.name.eq("Cid"))))
                .containsExactly(LocalDate.of(2000, 1, 1));
        assertThat(all(select(nullif(Hero.age, 30)).orderBy(Hero.name))).containsExactly(40, null, null, null);
    }

    @Test
    void caseGivesTheValueOfTheFirstTrueCondition() {
        assertThat(all(select(caseWhen(Hero.age.gt(35), "old")
                                .when(Hero.age.isNotNull(), "young")
                                .otherwise("unknown"))
                        .orderBy(Hero.name)))
                .containsExactly("old", "young", "young", "unknown");
        assertThat(all(select(caseWhen(Hero.age.gt(35), Hero.name)).orderBy(Hero.name)))
                .containsExactly("Ann", null, null, null);
        assertThat(all(select(sum(caseWhen(Hero.active, 1).otherwise(0))))).containsExactly(3);
    }

    @Test
    void textsAreTakenApartAndPutTogether() {
        assertThat(ofAnn(lower(Hero.name))).isEqualTo("ann");
        assertThat(ofAnn(upper(Hero.name).concat("!"))).isEqualTo("ANN!");
        assertThat(ofAnn(concat(Hero.name, value(" "), Hero.age))).isEqualTo("Ann 40");
        assertThat(ofAnn(trim(value("  x ")))).isEqualTo("x");
        assertThat(ofAnn(length(Hero.name))).isEqualTo(3);
        assertThat(ofAnn(substring(Hero.name, 2))).isEqualTo("nn");
        assertThat(ofAnn(substring(Hero.name, 1, 2))).isEqualTo("An");
        assertThat(ofAnn(replace(Hero.name, "n", "m"))).isEqualTo("Amm");
        assertThat(all(select(Hero.name).where(lower(Hero.name).startsWith("a"))))
                .containsExactly("Ann");
    }

    @Test
    void numbersAreRounded() {
        assertThat(ofAnn(abs(value(-3)))).isEqualTo(3);
        assertThat(ofAnn(round(value(2.6)))).isEqualTo(3.0);
        assertThat(ofAnn(round(Hero.pay.times(new BigDecimal("0.123")), 1))).isEqualByComparingTo("1.2");
        assertThat(ofAnn(floor(value(2.5)))).isEqualTo(2.0);
        assertThat(ofAnn(ceil(value(2.5)))).isEqualTo(3.0);
        assertThat(ofAnn(mod(Hero.age, 7))).isEqualTo(5);
        assertThat(ofAnn(Hero.pay.times(new BigDecimal("2")))).isEqualByComparingTo("20");
    }

    @Test
    void aDoubleIsRoundedToDigits() {
        assertThat(ofAnn(round(value(2.6449), 2))).isEqualTo(2.64);
        assertThat(ofAnn(round(value(2.5f), 0))).isEqualTo(3f);
    }

    @Test
    void aDecimalIsCastWithoutLoss() {
        assertThat(ofAnn(cast(value(0.12345678901234), BigDecimal.class))).isEqualByComparingTo("0.12345678901234");
        assertThat(ofAnn(cast(value("12345678901234567890123456789.5"), BigDecimal.class)))
                .isEqualByComparingTo("12345678901234567890123456789.5");
    }

    @Test
    void aDecimalIsCastToASize() {
        assertThat(ofAnn(cast(value(2.347), BigDecimal.class, 12, 2))).isEqualByComparingTo("2.35");
        assertThat(ofAnn(cast(Hero.age, BigDecimal.class, 5, 1))).isEqualByComparingTo("40.0");
    }

    @Test
    void partsOfDatesAreWholeNumbers() {
        assertThat(ofAnn(year(Hero.born))).isEqualTo(1984);
        assertThat(ofAnn(month(Hero.born))).isEqualTo(2);
        assertThat(ofAnn(day(Hero.born))).isEqualTo(29);
        assertThat(ofAnn(hour(Hero.joined))).isEqualTo(8);
        assertThat(ofAnn(minute(Hero.joined))).isEqualTo(30);
        assertThat(ofAnn(second(Hero.joined))).isEqualTo(15);
        assertThat(all(select(Hero.name).where(year(Hero.born).lt(1990)))).containsExactly("Ann");
    }

    @Test
    void theDatabaseKnowsTheTime() {
        assertThat(Duration.between(ofAnn(currentTimestamp()), Instant.now()).abs())
                .isLessThan(Duration.ofMinutes(5));
        assertThat(ofAnn(currentDate()))
                .isBetween(
                        LocalDate.now(ZoneOffset.UTC).minusDays(1),
                        LocalDate.now(ZoneOffset.UTC).plusDays(1));
        assertThat(all(select(count()).from(Hero.class).where(Hero.joined.lt(currentTimestamp()))))
                .containsExactly(4L);
    }

    @Test
    void valuesAreCast() {
        assertThat(ofAnn(cast(Hero.age, String.class))).isEqualTo("40");
        assertThat(ofAnn(cast(value("12"), Integer.class))).isEqualTo(12);
    }

    @Test
    void functionsAreCalledByName() {
        assertThat(ofAnn(function("replace", String.class, Hero.name, "A", "E")))
                .isEqualTo("Enn");
        assertThatThrownBy(() -> function("lower(name); DROP", String.class))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1548");
        assertThatThrownBy(() -> function("lower", Object.class)).hasMessageContaining("SM-1546");
    }

    @Test
    void datesAndTruthValuesAreCompared() {
        assertThat(all(select(Hero.name).where(Hero.born.between(LocalDate.of(1984, 1, 1), LocalDate.of(1985, 1, 1)))))
                .containsExactly("Ann");
        assertThat(all(select(Hero.name).where(Hero.active.isFalse()))).containsExactly("Dan");
        assertThat(all(select(count()).from(Hero.class).where(Hero.active.isTrue())))
                .containsExactly(3L);
        assertThat(all(select(Hero.name).where(Hero.age.gt(35).isTrue().not()).orderBy(Hero.name)))
                .containsExactly("Bob", "Cid", "Dan");
    }

    @Test
    void nullIsTheSameAsNull() {
        assertThat(all(select(Hero.name).where(Hero.age.isNotDistinctFrom((Integer) null))))
                .containsExactly("Dan");
        assertThat(all(select(Hero.name).where(Hero.age.isDistinctFrom(30)).orderBy(Hero.name)))
                .containsExactly("Ann", "Dan");
    }

    @Test
    void aPatternHasItsOwnEscape() {
        db.save(new Hero().name("50%").active(true), new Hero().name("500").active(true));
        assertThat(all(select(Hero.name).where(Hero.name.like("50#%", '#')))).containsExactly("50%");
        assertThat(all(select(Hero.name).where(Hero.name.startsWith("50%")))).containsExactly("50%");
        assertThat(all(select(Hero.name).where(Hero.name.ilike("aN%")))).containsExactly("Ann");
    }

    @Test
    void aggregatesCountDistinctAndFilteredRows() {
        assertThat(all(select(countDistinct(Hero.age), sumDistinct(Hero.age), avgDistinct(Hero.age))
                        .from(Hero.class)))
                .containsExactly(new Row3<>(2L, 70, 35.0));
        assertThat(all(select(count().filter(Hero.age.eq(30)), sum(Hero.age).filter(Hero.active, Hero.age.gt(30)))
                        .from(Hero.class)))
                .containsExactly(new Row2<>(2L, 40));
    }

    @Test
    void groupsAreFilteredByHaving() {
        assertThat(all(select(Hero.age, count())
                        .where(Hero.age.isNotNull())
                        .groupBy(Hero.age)
                        .having(count().gt(1L))))
                .containsExactly(new Row2<>(30, 2L));
    }

    @Test
    void textsOfAGroupBecomeOne() {
        assertThat(all(select(stringAgg(Hero.name, "+")).where(Hero.name.eq("Ann"))))
                .containsExactly("Ann");
        assertThat(all(select(length(stringAgg(Hero.name, ", "))))).containsExactly(18);
    }

    @Test
    void namedValuesAreReadByTheirName() {
        assertThat(all(select(Hero.name.as("who"), Hero.age.plus(1).as("next"))
                        .orderBy(Hero.name)
                        .limit(1)))
                .containsExactly(new Row2<>("Ann", 41));
        assertThat(db.statements())
                .containsExactly("SELECT heroes.name AS who, heroes.age + ? AS next FROM heroes ORDER BY heroes.name"
                        + " LIMIT ?");
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void aCaseMayBeNull() {
        String none = null;
        assertThat(all(select(caseWhen(Hero.name.eq("Ann"), "first")
                                .when(Hero.name.eq("Bob"), none)
                                .otherwise("other"))
                        .where(Hero.name.in("Ann", "Bob"))
                        .orderBy(Hero.name)))
                .containsExactly("first", null);
        assertThatThrownBy(() -> caseWhen(Hero.name.eq("Ann"), none))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1559");
    }
}
