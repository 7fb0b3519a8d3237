package io.sqlmodel.docs.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What pages show of the diagrams that the processor draws, one for each package: some models, and the lines between these. */
final class Diagrams {
    private static final Pattern BOX = Pattern.compile("    (\\w+) \\{");
    private static final Pattern LINE = Pattern.compile("    (\\w+) \\S*--\\S* (\\w+) : .*");

    private Diagrams() {}

    /** Models of one package, each named {@code onetomany/Team}. */
    static String text(List<String> names) {
        String folder = names.get(0).replaceFirst("/.*", "");
        Set<String> models =
                names.stream().map(name -> name.substring(folder.length() + 1)).collect(Collectors.toSet());
        Set<String> drawn = new HashSet<>();
        StringBuilder text = new StringBuilder("erDiagram\n");
        boolean inside = false;
        for (String line : drawing(folder).lines().toList()) {
            Matcher box = BOX.matcher(line);
            Matcher connection = LINE.matcher(line);
            if (box.matches()) {
                inside = models.contains(box.group(1)) && drawn.add(box.group(1));
            } else if (connection.matches()) {
                inside = models.contains(connection.group(1)) && models.contains(connection.group(2));
            }
            if (inside) {
                text.append(line).append('\n');
            }
        }
        if (drawn.size() != names.size()) {
            throw new IllegalArgumentException("Of " + names + " only " + drawn + " are drawn");
        }
        return text.toString();
    }

    private static String drawing(String folder) {
        String file = "/META-INF/sqlmodel/er-io.sqlmodel.docs." + folder + ".mmd";
        try (InputStream in = Diagrams.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
