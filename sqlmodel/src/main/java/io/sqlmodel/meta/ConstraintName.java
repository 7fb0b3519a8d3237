package io.sqlmodel.meta;

import java.nio.charset.StandardCharsets;

/**
 * Names of constraints and indexes that every database takes whole: PostgreSQL cuts them off after 63 bytes, so that two may
 * become one, and MariaDB refuses more than 64 characters.
 */
final class ConstraintName {
    private static final int LONGEST = 63;

    private ConstraintName() {}

    /** The name; its beginning and a checksum of the whole where it is too long. */
    static String of(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        String checksum = String.format("_%08x", name.hashCode());
        String beginning = name;
        while (bytes(beginning) + checksum.length() > LONGEST) {
            beginning = beginning.substring(0, beginning.offsetByCodePoints(beginning.length(), -1));
        }
        return beginning + checksum;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
