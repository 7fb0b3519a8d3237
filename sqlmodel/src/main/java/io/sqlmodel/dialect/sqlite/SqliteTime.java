package io.sqlmodel.dialect.sqlite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The {@code java.time} types as text whose order is the order of time.
 *
 * <p>A date is {@code 2024-02-29}, a time {@code 09:30:00.000000000}, an instant {@code 2024-02-29 09:30:00.000000000Z}:
 * what SQLite's own date functions read, with a blank as they write it, and always nine digits after the point. An
 * {@code OffsetDateTime} is its instant, and behind it the offset if it is not UTC: {@code ...Z+02:00}.
 *
 * <p>Years after 9999 are written {@code Y0000010000}, which sorts behind the others; years before 0 as a minus and
 * 10,000,000,000 + year, which sorts before them and among themselves.
 *
 * <p>Text by others is read too: a {@code T} for the blank, fewer digits, an offset instead of {@code Z}; without any
 * offset an instant is in UTC, as SQLite's {@code CURRENT_TIMESTAMP} is.
 */
final class SqliteTime {
    private static final long COMPLEMENT = 10_000_000_000L;
    private static final int CYCLE_YEARS = 400;
    private static final long DAY_SECONDS = 86_400;
    private static final long CYCLE_SECONDS = 146_097 * DAY_SECONDS;

    private SqliteTime() {}

    static String text(LocalDate date) {
        StringBuilder out = new StringBuilder(10);
        appendDate(out, date.getYear(), date);
        return out.toString();
    }

    static String text(LocalTime time) {
        StringBuilder out = new StringBuilder(18);
        appendTime(out, time);
        return out.toString();
    }

    static String text(LocalDateTime dateTime) {
        StringBuilder out = new StringBuilder(29);
        appendDate(out, dateTime.getYear(), dateTime.toLocalDate());
        appendTime(out.append(' '), dateTime.toLocalTime());
        return out.toString();
    }

    static String text(Instant instant) {
        // An Instant reaches further than a LocalDateTime, but the calendar repeats itself.
        long cycles = Math.floorDiv(instant.getEpochSecond(), CYCLE_SECONDS);
        LocalDateTime inCycle = LocalDateTime.ofEpochSecond(
                Math.floorMod(instant.getEpochSecond(), CYCLE_SECONDS), instant.getNano(), ZoneOffset.UTC);
        StringBuilder out = new StringBuilder(30);
        appendDate(out, inCycle.getYear() + cycles * CYCLE_YEARS, inCycle.toLocalDate());
        appendTime(out.append(' '), inCycle.toLocalTime());
        return out.append('Z').toString();
    }

    static String text(OffsetDateTime dateTime) {
        String instant = text(dateTime.toInstant());
        return dateTime.getOffset().equals(ZoneOffset.UTC)
                ? instant
                : instant + dateTime.getOffset().getId();
    }

    static LocalDate date(String text) {
        return LocalDate.of(Math.toIntExact(year(text)), month(text), day(text));
    }

    static LocalDateTime dateTime(String text) {
        int gap = gap(text);
        return LocalDateTime.of(date(text.substring(0, gap)), LocalTime.parse(text.substring(gap + 1)));
    }

    static Instant instant(String text) {
        return offsetDateTimeParts(text).instant();
    }

    static OffsetDateTime offsetDateTime(String text) {
        Parts parts = offsetDateTimeParts(text);
        return OffsetDateTime.ofInstant(parts.instant(), parts.offset());
    }

    private record Parts(Instant instant, ZoneOffset offset) {}

    private static Parts offsetDateTimeParts(String text) {
        int gap = gap(text);
        int end = gap + 1;
        while (end < text.length() && "Z+-".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean utc = end == text.length() || text.charAt(end) == 'Z';
        String rest = text.substring(utc ? Math.min(end + 1, text.length()) : end);
        ZoneOffset offset = rest.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(rest);

        String date = text.substring(0, gap);
        LocalTime time = LocalTime.parse(text.substring(gap + 1, end));
        long cycles = Math.floorDiv(year(date), CYCLE_YEARS);
        LocalDate inCycle = LocalDate.of(Math.floorMod(year(date), CYCLE_YEARS), month(date), day(date));
        long day = cycles * CYCLE_SECONDS + inCycle.toEpochDay() * DAY_SECONDS;
        Instant midnight = Instant.ofEpochSecond(utc ? day : day - offset.getTotalSeconds());
        return new Parts(midnight.plusNanos(time.toNanoOfDay()), offset);
    }

    private static int gap(String text) {
        int gap = Math.max(text.indexOf(' '), text.indexOf('T'));
        if (gap < 0) {
            throw new IllegalArgumentException("no time");
        }
        return gap;
    }

    private static long year(String date) {
        String year = date.substring(0, date.length() - 6);
        if (year.charAt(0) == 'Y') {
            return Long.parseLong(year.substring(1));
        }
        boolean complement = year.charAt(0) == '-' && year.length() == 11;
        return complement ? Long.parseLong(year.substring(1)) - COMPLEMENT : Long.parseLong(year);
    }

    private static int month(String date) {
        return Integer.parseInt(date.substring(date.length() - 5, date.length() - 3));
    }

    private static int day(String date) {
        return Integer.parseInt(date.substring(date.length() - 2));
    }

    private static void appendDate(StringBuilder out, long year, LocalDate date) {
        if (year > 9999) {
            appendPadded(out.append('Y'), year, 10);
        } else if (year >= 0) {
            appendPadded(out, year, 4);
        } else {
            appendPadded(out.append('-'), COMPLEMENT + year, 10);
        }
        appendPadded(out.append('-'), date.getMonthValue(), 2);
        appendPadded(out.append('-'), date.getDayOfMonth(), 2);
    }

    private static void appendTime(StringBuilder out, LocalTime time) {
        appendPadded(out, time.getHour(), 2);
        appendPadded(out.append(':'), time.getMinute(), 2);
        appendPadded(out.append(':'), time.getSecond(), 2);
        appendPadded(out.append('.'), time.getNano(), 9);
    }

    private static void appendPadded(StringBuilder out, long number, int width) {
        String digits = Long.toString(number);
        out.append("0".repeat(width - digits.length())).append(digits);
    }
}
