package io.sqlmodel.examples.service;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Numbers of a request. */
final class Http {
    private Http() {}

    /** The key in the path. */
    static long id(Context http) {
        return parse("id", http.pathParam("id"));
    }

    /** A parameter of the query. */
    static int number(Context http, String name, int otherwise) {
        @Nullable String text = http.queryParam(name);
        return text == null ? otherwise : Math.toIntExact(parse(name, text));
    }

    private static long parse(String name, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BadRequestResponse(name + " must be a number, and is " + text);
        }
    }
}
