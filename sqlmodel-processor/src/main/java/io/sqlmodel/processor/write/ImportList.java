package io.sqlmodel.processor.write;

import io.sqlmodel.processor.model.ClassName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces class names between backquotes, {@code `package/Class`}, by simple names and the imports they need. Where two
 * classes have one simple name, one of them keeps its package; the language's own rules decide which names are taken.
 */
final class ImportList {
    private static final Pattern NAME = Pattern.compile("`(?:([^`/]*)/)?([^`/]+)`");

    /** An annotation of a type stands before the last part of its name. */
    private static final Pattern NULLABLE_QUALIFIED =
            Pattern.compile("@((?:W+\\.)*Nullable) ((?:W+\\.)+)(?=W)".replace("W", "\\p{javaJavaIdentifierPart}"));

    private final ClassName own;
    private final Map<String, ClassName> taken = new HashMap<>();
    private final Map<ClassName, String> written = new TreeMap<>();
    private final TreeSet<String> imports = new TreeSet<>();

    /**
     * For one file.
     *
     * @param own the class that it declares
     * @param nested the simple names of the types nested in it, inherited ones included
     */
    ImportList(ClassName own, Collection<String> nested) {
        this.own = own;
        nested.forEach(name -> taken.put(name, new ClassName(own.qualified(), name)));
        taken.put(own.simple(), own);
    }

    /** A class name in a template. */
    static String name(ClassName name) {
        return "`" + name.packageName() + "/" + name.className() + "`";
    }

    /**
     * Replaces the names in a text.
     *
     * @param text the file without imports
     * @param inOwnPackage whether a simple name belongs to a class of the own package
     * @return the text with names as the compiler takes them
     */
    String replace(String text, Predicate<String> inOwnPackage) {
        TreeSet<ClassName> names = new TreeSet<>();
        NAME.matcher(text).results().forEach(match -> names.add(parse(match.group(1), match.group(2))));
        names.stream().filter(this::isNear).forEach(name -> write(name, true));
        names.stream()
                .filter(name -> !isNear(name))
                .forEach(name -> write(name, !isLang(name) || !inOwnPackage.test(outer(name))));
        String replaced = NAME.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(written.get(parse(match.group(1), match.group(2)))));
        return NULLABLE_QUALIFIED.matcher(replaced).replaceAll("$2@$1 ");
    }

    /**
     * The import declarations, after {@link #replace}.
     *
     * @return one line each, sorted
     */
    String imports() {
        StringBuilder text = new StringBuilder();
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        return text.toString();
    }

    private void write(ClassName name, boolean free) {
        ClassName outer = new ClassName(name.packageName(), outer(name));
        if (!free || !outer.equals(taken.computeIfAbsent(outer.className(), simple -> outer))) {
            written.put(name, name.qualified());
            return;
        }
        written.put(name, name.className());
        if (!isNear(name) && !isLang(name)) {
            imports.add(outer.qualified());
        }
    }

    private boolean isNear(ClassName name) {
        return name.packageName().equals(own.packageName());
    }

    private static boolean isLang(ClassName name) {
        return name.packageName().equals("java.lang");
    }

    private static String outer(ClassName name) {
        int dot = name.className().indexOf('.');
        return dot < 0 ? name.className() : name.className().substring(0, dot);
    }

    private static ClassName parse(String packageName, String className) {
        return packageName == null ? Surface.find(className) : new ClassName(packageName, className);
    }
}
