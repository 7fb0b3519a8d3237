package io.sqlmodel.processor.diagram;

import io.sqlmodel.processor.model.ClassName;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a diagram shows.
 *
 * @param entities the models, sorted by their names
 */
public record Diagram(List<Entity> entities) {
    /**
     * The models that are pointed to and not shown: those of other modules or packages.
     *
     * @return their names
     */
    public SortedSet<ClassName> outside() {
        SortedSet<ClassName> outside = new TreeSet<>();
        entities.forEach(entity -> entity.keys().forEach(key -> outside.add(key.target())));
        entities.forEach(entity -> outside.remove(entity.name()));
        return outside;
    }

    /**
     * All models that have a place.
     *
     * @return the names, those outside included
     */
    public SortedSet<ClassName> names() {
        SortedSet<ClassName> names = outside();
        entities.forEach(entity -> names.add(entity.name()));
        return names;
    }

    /**
     * The packages of the models.
     *
     * @return their names
     */
    public SortedSet<String> packages() {
        SortedSet<String> packages = new TreeSet<>();
        entities.forEach(entity -> packages.add(entity.name().packageName()));
        return packages;
    }

    /**
     * A diagram of some of the models.
     *
     * @param shown which ones
     * @return the diagram
     */
    public Diagram only(Predicate<ClassName> shown) {
        return new Diagram(
                entities.stream().filter(entity -> shown.test(entity.name())).toList());
    }

    /**
     * The name of a class in this diagram.
     *
     * @param name the class
     * @return its simple name, with as much of its package as it takes to tell it from others
     */
    public String title(ClassName name) {
        List<String> others = names().stream()
                .filter(other -> !other.equals(name))
                .map(other -> "." + other.qualified())
                .toList();
        String qualified = "." + name.qualified();
        String title = name.simple();
        while (title.length() + 1 < qualified.length() && endsAny(others, "." + title)) {
            title = qualified.substring(qualified.lastIndexOf('.', qualified.length() - title.length() - 2) + 1);
        }
        return title;
    }

    private static boolean endsAny(List<String> names, String end) {
        return names.stream().anyMatch(name -> name.endsWith(end));
    }
}
