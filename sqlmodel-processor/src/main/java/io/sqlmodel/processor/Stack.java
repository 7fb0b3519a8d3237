package io.sqlmodel.processor;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Where an exception came from, as text. */
final class Stack {
    private Stack() {}

    static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
