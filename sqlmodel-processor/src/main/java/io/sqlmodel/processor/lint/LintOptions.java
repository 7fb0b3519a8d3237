package io.sqlmodel.processor.lint;

import io.sqlmodel.processor.model.Names;
import io.sqlmodel.processor.report.ProcessorMessage;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How warnings are reported: {@code -Asqlmodel.lint=error} for all of them, {@code -Asqlmodel.lint=eager-join:off} for one,
 * or both with a comma between them. Levels are {@code off}, {@code warn} and {@code error}.
 */
public final class LintOptions {
    /** The option's name. */
    public static final String NAME = "sqlmodel.lint";

    private final Map<Lint, Level> levels = new EnumMap<>(Lint.class);
    private final boolean valid;
    private final String value;

    private enum Level {
        OFF,
        WARN,
        ERROR
    }

    /**
     * Reads the option.
     *
     * @param options the options of the processor
     */
    public LintOptions(Map<String, String> options) {
        value = String.valueOf(options.getOrDefault(NAME, "warn"));
        valid = Names.list(value).stream().allMatch(this::read);
    }

    private boolean read(String part) {
        int colon = part.indexOf(':');
        Lint lint = colon < 0 ? null : Lint.of(part.substring(0, colon));
        Level level = level(part.substring(colon + 1));
        if (level == null || (colon >= 0 && lint == null)) {
            return false;
        }
        if (lint != null) {
            levels.put(lint, level);
            return true;
        }
        for (Lint each : Lint.values()) {
            levels.put(each, level);
        }
        return true;
    }

    private static @Nullable Level level(String text) {
        for (Level level : Level.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(text)) {
                return level;
            }
        }
        return null;
    }

    /**
     * Reports a value that the option does not take.
     *
     * @param messager where to report
     */
    public void report(Messager messager) {
        if (!valid) {
            String takes =
                    "off, warn or error, and NAME:off, NAME:warn or NAME:error for one warning, with commas between";
            messager.printMessage(Kind.ERROR, ProcessorMessage.BAD_OPTION.format(NAME, value, takes));
        }
    }

    /** How a warning is reported; null if it is off. */
    @Nullable
    Kind kind(Lint lint) {
        return switch (levels.getOrDefault(lint, Level.WARN)) {
            case OFF -> null;
            case WARN -> Kind.WARNING;
            case ERROR -> Kind.ERROR;
        };
    }
}
