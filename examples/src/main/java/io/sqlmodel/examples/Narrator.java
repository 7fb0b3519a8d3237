package io.sqlmodel.examples;

import io.sqlmodel.Session;
import io.sqlmodel.event.StatementEvent;
import io.sqlmodel.event.StatementListener;
import io.sqlmodel.sql.Select;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;

/** Tells the tour: headings, the SQL as it happens, results, and what to notice. */
final class Narrator implements StatementListener {
    private final PrintStream out;
    private int chapter;
    private int statements;
    private boolean quiet;
    private boolean hidden;

    Narrator(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void executed(StatementEvent event) {
        if (quiet) {
            return;
        }
        statements++;
        if (hidden) {
            return;
        }
        out.println("    SQL  " + event.sql().replace("\n", "\n         ")
                + (event.batch() > 1 ? "   -- a batch of " + event.batch() : ""));
    }

    void chapter(String title) {
        out.println();
        out.println(++chapter + ". " + title);
    }

    /** Shows the line of code that runs next. */
    void code(String line) {
        out.println("  > " + line);
    }

    void result(Object value) {
        out.println("      = " + value);
    }

    /** What an error says, less the statement at its end, which was shown before and is each database's own. */
    static String withoutSql(String message) {
        int sql = message.indexOf(" SQL: ");
        return sql < 0 ? message : message.substring(0, sql);
    }

    void notice(String text) {
        out.println("  * " + text);
    }

    /** Shows what a table has by now, without the SELECT that finds out. */
    void rows(String table, Session session, Select<?> query) {
        List<?> rows = quietly(() -> session.exec(query).all());
        result("table " + table + (rows.isEmpty() ? " is empty" : ":"));
        rows.forEach(row -> result("    " + row));
    }

    /** Runs what only prepares a chapter, and shows and counts none of its statements. */
    void quietly(Runnable preparation) {
        quietly(() -> {
            preparation.run();
            return null;
        });
    }

    /** Runs something that is told of by its number of statements only. */
    int counted(Runnable work) {
        int before = statements;
        hidden = true;
        try {
            work.run();
            return statements - before;
        } finally {
            hidden = false;
            statements = before;
        }
    }

    private <T> T quietly(Supplier<T> work) {
        quiet = true;
        try {
            return work.get();
        } finally {
            quiet = false;
        }
    }

    /** The number of statements since this was last asked. */
    int statements() {
        int count = statements;
        statements = 0;
        return count;
    }
}
