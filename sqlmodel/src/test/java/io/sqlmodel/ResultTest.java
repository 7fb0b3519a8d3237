package io.sqlmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.MultipleResultsException;
import io.sqlmodel.error.NoResultException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many rows each way to take them wants (cases A23, J07). */
class ResultTest {
    private final Result<String> none = of();
    private final Result<String> one = of("a");
    private final Result<String> two = of("a", "b");

    @Test
    @Case("A23")
    void firstGivesTheFirstRowOrNull() {
        assertThat(none.first()).isNull();
        assertThat(one.first()).isEqualTo("a");
        assertThat(two.first()).isEqualTo("a");
    }

    @Test
    @Case({"A23", "J07"})
    void oneNeedsExactlyOneRow() {
        assertThat(one.one()).isEqualTo("a");
        assertThatThrownBy(none::one)
                .isInstanceOf(NoResultException.class)
                .hasMessage(
                        "SM-1590: No row was found, and one() needs exactly one. Use oneOrNull(), optional() or first()"
                                + " where there may be none. The query was: SELECT");
        assertThatThrownBy(two::one)
                .isInstanceOf(MultipleResultsException.class)
                .hasMessage("SM-1591: 2 rows were found, and one() takes one at most. Make the condition unique, or use"
                        + " first() or all(). The query was: SELECT");
    }

    @Test
    @Case("J07")
    void oneOrNullTakesOneRowAtMost() {
        assertThat(none.oneOrNull()).isNull();
        assertThat(one.oneOrNull()).isEqualTo("a");
        assertThatThrownBy(two::oneOrNull)
                .isInstanceOf(MultipleResultsException.class)
                .hasMessageContaining("oneOrNull() takes one at most");
    }

    @Test
    @Case("J07")
    void optionalTakesOneRowAtMost() {
        assertThat(none.optional()).isEmpty();
        assertThat(one.optional()).contains("a");
        assertThatThrownBy(two::optional).isInstanceOf(MultipleResultsException.class);
    }

    @Test
    void optionalOfANullRowIsEmpty() {
        assertThat(new Result<@Nullable String>(Arrays.asList((String) null), "SELECT").optional())
                .isEmpty();
    }

    @Test
    void allRowsComeInOrder() {
        assertThat(two.all()).containsExactly("a", "b");
        assertThat(two.stream()).containsExactly("a", "b");
        assertThat(two).containsExactly("a", "b");
    }

    @Test
    void mapTurnsEachRow() {
        assertThat(two.map(String::length).all()).containsExactly(1, 1);
    }

    private static Result<String> of(String... rows) {
        return new Result<>(List.of(rows), "SELECT");
    }
}
