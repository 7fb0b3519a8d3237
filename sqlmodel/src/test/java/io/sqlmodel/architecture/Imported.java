package io.sqlmodel.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.sqlmodel.annotation.Table;

/** The class files that the architecture tests look at. */
final class Imported {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(Table.class.getProtectionDomain().getCodeSource().getLocation());

    private Imported() {}

    /** What users get: everything of this module's main sources, and nothing of its tests. */
    static JavaClasses main() {
        return MAIN;
    }

    static JavaClasses packages(String name) {
        return new ClassFileImporter().importPackages(name);
    }
}
