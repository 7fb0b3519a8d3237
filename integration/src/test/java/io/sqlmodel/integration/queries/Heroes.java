package io.sqlmodel.integration.queries;

import io.sqlmodel.integration.db.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rows that all queries of this package are about.
 *
 * <pre>
 * Ann  40  10.00  1984-02-29  red      boss of Bob and Cid    tags fast, wise
 * Bob  30   9.50  1994-07-01  red      boss of Dan            tag fast
 * Cid  30  null   null        blue
 * Dan null 100.00 null        no team  not active
 * </pre>
 */
final class Heroes {
    private Heroes() {}

    static void save(TestDatabase db) {
        Team red = new Team().name("Red");
        Team blue = new Team().name("Blue");
        Team empty = new Team().name("Empty");
        Tag fast = new Tag().name("fast");
        Tag wise = new Tag().name("wise");
        Hero ann = hero("Ann", 40, "10.00", LocalDate.of(1984, 2, 29)).team(red);
        Hero bob = hero("Bob", 30, "9.50", LocalDate.of(1994, 7, 1)).team(red).boss(ann);
        Hero cid = hero("Cid", 30, null, null).team(blue).boss(ann);
        Hero dan = hero("Dan", null, "100.00", null).boss(bob).active(false);
        ann.tags().add(fast);
        ann.tags().add(wise);
        bob.tags().add(fast);
        db.save(red, blue, empty, fast, wise, ann, bob, cid, dan);
    }

    private static Hero hero(String name, @Nullable Integer age, @Nullable String pay, @Nullable LocalDate born) {
        return new Hero()
                .name(name)
                .age(age)
                .active(true)
                .pay(pay == null ? null : new BigDecimal(pay))
                .born(born)
                .joined(Instant.parse("2020-05-17T08:30:15Z"));
    }
}
