package io.sqlmodel.processor.scan;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @Nullable} from class files, because javac before 22 does not show annotations of types that it read from
 * there, and an inherited column would silently become NOT NULL.
 */
final class ClassFiles {
    private final Elements elements;
    private final Filer filer;
    private final Map<String, Set<String>> nullable = new HashMap<>();

    ClassFiles(ProcessingEnvironment env) {
        this.elements = env.getElementUtils();
        this.filer = env.getFiler();
    }

    /**
     * Whether a method may return null by its class file.
     *
     * @param type the class
     * @param method the name of a method without parameters
     * @return true if its return type is {@code @Nullable}; false if the file cannot be found
     */
    boolean nullable(TypeElement type, String method) {
        String name = elements.getBinaryName(type).toString();
        return nullable.computeIfAbsent(name, key -> read(type, key)).contains(method);
    }

    private Set<String> read(TypeElement type, String name) {
        int dot = name.lastIndexOf('.');
        String packageName = dot < 0 ? "" : name.substring(0, dot);
        String file = name.substring(dot + 1) + ".class";
        ModuleElement module = elements.getModuleOf(type);
        List<Location> locations = new ArrayList<>(List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH));
        if (module != null && !module.isUnnamed()) {
            locations.add(StandardLocation.MODULE_PATH);
        }
        for (Location location : locations) {
            String prefix = location == StandardLocation.MODULE_PATH ? module.getQualifiedName() + "/" : "";
            Set<String> found = read(location, prefix + packageName, file);
            if (found != null) {
                return found;
            }
        }
        return Set.of();
    }

    private @Nullable Set<String> read(Location location, String packageName, String file) {
        try (InputStream in = filer.getResource(location, packageName, file).openInputStream()) {
            return NullableMethods.read(new DataInputStream(in));
        } catch (IOException | RuntimeException e) {
            return null; // it is elsewhere
        }
    }
}
