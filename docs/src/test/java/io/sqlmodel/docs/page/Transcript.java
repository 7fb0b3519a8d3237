package io.sqlmodel.docs.page;

import io.sqlmodel.event.StatementEvent;
import io.sqlmodel.event.StatementListener;
import io.sqlmodel.event.TransactionEvent;
import io.sqlmodel.event.TransactionListener;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a piece of a program executed and printed, in order. */
final class Transcript implements StatementListener, TransactionListener {
    private record Line(boolean sql, String text) {}

    private final boolean transactions;
    private final List<Line> lines = new ArrayList<>();
    private int statements;

    Transcript(boolean transactions) {
        this.transactions = transactions;
    }

    @Override
    public synchronized void executed(StatementEvent event) {
        statements++;
        String batch = event.batch() > 1 ? "   -- a batch of " + event.batch() : "";
        lines.add(new Line(true, Layout.sql(event.sql()) + batch));
    }

    @Override
    public synchronized void happened(TransactionEvent event) {
        if (transactions) {
            lines.add(new Line(true, event.sql()));
        }
    }

    /** A stream, each line of which is noted. */
    PrintStream out() {
        ByteArrayOutputStream line = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                take();
            }

            @Override
            public synchronized void write(int one) {
                super.write(one);
                take();
            }

            private void take() {
                String text = toString(StandardCharsets.UTF_8);
                if (text.endsWith("\n")) {
                    reset();
                    text.lines().forEach(Transcript.this::printed);
                }
            }
        };
        return new PrintStream(line, true, StandardCharsets.UTF_8);
    }

    private synchronized void printed(String line) {
        lines.add(new Line(false, line));
    }

    synchronized int statements() {
        return statements;
    }

    /** SQL if there is any, otherwise plain text. */
    synchronized String language() {
        return lines.stream().anyMatch(Line::sql) ? "sql" : "text";
    }

    /** What there is so far; among SQL, what was printed is a comment. */
    synchronized String text() {
        boolean sql = language().equals("sql");
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(sql && !line.sql() ? "-- prints " + line.text() : line.text())
                    .append('\n');
        }
        return sql ? text.toString().stripTrailing() : Layout.prose(text.toString());
    }

    synchronized void clear() {
        lines.clear();
        statements = 0;
    }
}
