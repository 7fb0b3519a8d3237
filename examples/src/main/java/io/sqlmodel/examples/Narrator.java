package io.sqlmodel.examples;

import io.sqlmodel.event.StatementEvent;
import io.sqlmodel.event.StatementListener;
import java.io.PrintStream;

/** Tells the tour: headings, the SQL as it happens, results, and what to notice. */
final class Narrator implements StatementListener {
    private final PrintStream out;
    private int chapter;
    private int statements;
    private boolean quiet;

    Narrator(PrintStream out) {
        this.out = out;
    }

    @Override
    public void executed(StatementEvent event) {
        if (quiet) {
            return;
        }
        statements++;
        out.println("    SQL  " + event.sql() + (event.batch() > 1 ? "   -- a batch of " + event.batch() : ""));
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

    void notice(String text) {
        out.println("  * " + text);
    }

    /** Runs what only prepares a chapter, and shows and counts none of its statements. */
    void quietly(Runnable preparation) {
        quiet = true;
        try {
            preparation.run();
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
