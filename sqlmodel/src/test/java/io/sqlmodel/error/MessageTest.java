package io.sqlmodel.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static String format(String template, @Nullable Object... args) {
        return new Message() {
            @Override
            public int number() {
                return 1999;
            }

            @Override
            public String template() {
                return template;
            }
        }.format(args);
    }

    @Test
    void theCodeComesFirst() {
        assertThat(format("It rains.")).isEqualTo("SM-1999: It rains.");
    }

    @Test
    void argumentsTakeTheirPlaces() {
        assertThat(format("{1} and {0}, then {1} ({2})", "a", 2, null)).isEqualTo("SM-1999: 2 and a, then 2 (null)");
    }

    @Test
    void anArgumentThatLooksLikeAPlaceStaysAsItIs() {
        assertThat(format("{0} {1}", "{1}", "b")).isEqualTo("SM-1999: {1} b");
    }

    @Test
    void bracesThatAreNoPlaceStay() {
        assertThat(format("a {x} {5} {", "a")).isEqualTo("SM-1999: a {x} {5} {");
    }
}
