package io.sqlmodel.schema;

import io.sqlmodel.error.MappingException;
import io.sqlmodel.error.MappingMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lists of generated classes that the processor leaves in each module, one class name a line. */
public final class ModelIndex {
    /** Where the lists are. */
    public static final String RESOURCE = "META-INF/sqlmodel/models";

    private ModelIndex() {}

    /**
     * All generated classes that a class loader sees.
     *
     * @param loader the class loader
     * @return the classes, by name
     * @throws MappingException if there is no list, or one names a class that is not there
     */
    public static List<Class<?>> read(ClassLoader loader) {
        Map<String, Class<?>> found = new TreeMap<>();
        try {
            for (URL list : Collections.list(loader.getResources(RESOURCE))) {
                for (String name : lines(list)) {
                    found.put(name, load(name, loader, list));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.isEmpty()) {
            throw new MappingException(MappingMessage.NO_MODELS, RESOURCE);
        }
        return List.copyOf(found.values());
    }

    private static List<String> lines(URL list) throws IOException {
        List<String> lines = new ArrayList<>();
        URLConnection connection = list.openConnection();
        // A cached connection would keep the jar open.
        connection.setUseCaches(false);
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
        }
        return lines;
    }

    private static Class<?> load(String name, ClassLoader loader, URL list) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new MappingException(e, MappingMessage.STALE_MODEL_LIST, list, name);
        }
    }
}
