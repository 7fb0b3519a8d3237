package io.sqlmodel.engine;

import java.util.regex.Pattern;

/** What may be shown of a JDBC URL. */
final class Urls {
    private static final Pattern PASSWORD =
            Pattern.compile("((?:password|passwd|pwd|sslpassword|secret|token)\\w*=)[^&;]*", Pattern.CASE_INSENSITIVE);

    /** {@code //user:password@host}, as some drivers take it. */
    private static final Pattern USER_INFO = Pattern.compile("(//[^/@:?]*:)[^/@?]*@");

    private Urls() {}

    static String withoutPassword(String url) {
        return USER_INFO.matcher(PASSWORD.matcher(url).replaceAll("$1***")).replaceAll("$1***@");
    }
}
