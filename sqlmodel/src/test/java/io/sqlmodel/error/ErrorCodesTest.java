package io.sqlmodel.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message has a code in its enum's range, and a section in {@code docs/errors.md}. */
class ErrorCodesTest {
    private static final Path CLASSES = Path.of("src", "main", "java", "io", "sqlmodel", "error");
    private static final Path DOCUMENT = Path.of("..", "docs", "errors.md");

    private record Range(int first, int last) {}

    private static final Map<String, Range> RANGES = Map.of(
            "MappingMessage", new Range(1000, 1199),
            "SessionMessage", new Range(1200, 1399),
            "LoadMessage", new Range(1400, 1499),
            "QueryMessage", new Range(1500, 1699),
            "EngineMessage", new Range(1700, 1899));

    /** The annotation processor's codes; its own test looks after their sections. */
    private static final Range PROCESSOR = new Range(2000, 2299);

    @Test
    void eachEnumOfMessagesHasItsRange() throws Exception {
        assertThat(RANGES.keySet()).containsAll(enums().keySet());
    }

    @Test
    void noCodeIsUsedTwice() throws Exception {
        assertThat(messages()).extracting(Message::number).doesNotHaveDuplicates();
    }

    @Test
    void eachCodeIsInTheRangeOfItsEnum() throws Exception {
        enums().forEach((name, constants) -> assertThat(constants)
                .allSatisfy(message -> assertThat(message.number())
                        .isBetween(RANGES.get(name).first(), RANGES.get(name).last())));
    }

    @Test
    void eachCodeHasASection() throws Exception {
        List<Integer> codes = messages().stream().map(Message::number).toList();

        assertThat(sections()).containsAll(codes);
    }

    @Test
    void noSectionIsWithoutACode() throws Exception {
        List<Integer> codes = messages().stream().map(Message::number).toList();

        assertThat(sections())
                .filteredOn(number -> number < PROCESSOR.first() || number > PROCESSOR.last())
                .isSubsetOf(codes);
    }

    @Test
    void sectionsAreSorted() throws IOException {
        assertThat(sections()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void placesInTemplatesAreNumberedFromZeroWithoutGaps() throws Exception {
        assertThat(messages()).allSatisfy(message -> {
            List<Integer> places = Pattern.compile("\\{(\\d+)}")
                    .matcher(message.template())
                    .results()
                    .map((MatchResult place) -> Integer.valueOf(place.group(1)))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(places)
                    .isEqualTo(
                            Stream.iterate(0, i -> i + 1).limit(places.size()).toList());
        });
    }

    private static List<Message> messages() throws Exception {
        return enums().values().stream().flatMap(List::stream).toList();
    }

    /** Found by their files, so that no enum is forgotten. */
    private static Map<String, List<Message>> enums() throws Exception {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(CLASSES)) {
            files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .forEach(names::add);
        }
        Map<String, List<Message>> enums = new HashMap<>();
        for (String name : names) {
            Class<?> type = Class.forName("io.sqlmodel.error." + name);
            if (type.isEnum() && Message.class.isAssignableFrom(type)) {
                enums.put(
                        name,
                        Stream.of(type.getEnumConstants())
                                .map(Message.class::cast)
                                .toList());
            }
        }
        assertThat(enums).isNotEmpty();
        return enums;
    }

    private static List<Integer> sections() throws IOException {
        return Pattern.compile("^## SM-(\\d{4}) ", Pattern.MULTILINE)
                .matcher(Files.readString(DOCUMENT, StandardCharsets.UTF_8))
                .results()
                .map((MatchResult section) -> Integer.valueOf(section.group(1)))
                .toList();
    }
}
