package io.sqlmodel.processor.model;

import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The name of a class that may not exist yet.
 *
 * @param packageName its package; empty for the unnamed one
 * @param className its name in the package, {@code Outer.Inner} for a nested class
 */
public record ClassName(String packageName, String className) implements Comparable<ClassName> {
    /**
     * The name of a class that exists.
     *
     * @param type the class
     * @return its name
     */
    public static ClassName of(TypeElement type) {
        String className = type.getSimpleName().toString();
        Element enclosing = type.getEnclosingElement();
        while (enclosing instanceof TypeElement outer) {
            className = outer.getSimpleName() + "." + className;
            enclosing = outer.getEnclosingElement();
        }
        String packageName =
                enclosing instanceof PackageElement in ? in.getQualifiedName().toString() : "";
        return new ClassName(packageName, className);
    }

    /**
     * The name with its package.
     *
     * @return for example {@code com.example.Outer.Inner}
     */
    public String qualified() {
        return packageName.isEmpty() ? className : packageName + "." + className;
    }

    /**
     * The last part of the name.
     *
     * @return for example {@code Inner}
     */
    public String simple() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    @Override
    public int compareTo(ClassName other) {
        int byPackage = packageName.compareTo(other.packageName);
        return byPackage != 0 ? byPackage : className.compareTo(other.className);
    }

    @Override
    public String toString() {
        return qualified();
    }
}
