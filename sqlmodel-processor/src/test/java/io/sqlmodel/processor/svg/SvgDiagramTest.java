package io.sqlmodel.processor.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.processor.diagram.Diagram;
import io.sqlmodel.processor.diagram.Entity;
import io.sqlmodel.processor.diagram.Field;
import io.sqlmodel.processor.diagram.Key;
import io.sqlmodel.processor.diagram.Relation;
import io.sqlmodel.processor.model.ClassName;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Where things are in a picture: tested on random models, for each of which a rule could break. */
class SvgDiagramTest {
    private static final int SAMPLES = 10;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12, 40})
    void boxesKeepTheirDistance(int size) {
        for (Layout layout : layouts(size)) {
            List<Node> boxes = boxes(layout);
            for (Node one : boxes) {
                assertThat(one.x).isNotNegative();
                assertThat(one.top()).isNotNegative();
                assertThat(one.x + one.width).isLessThanOrEqualTo(layout.width);
                assertThat(one.top() + one.height()).isLessThanOrEqualTo(layout.height);
                assertThat(boxes.stream().filter(other -> other != one && !apart(one, other)))
                        .isEmpty();
            }
        }
    }

    private static boolean apart(Node one, Node other) {
        return one.x + one.width < other.x
                || other.x + other.width < one.x
                || one.top() + one.height() < other.top()
                || other.top() + other.height() < one.top();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 40})
    void noLineRunsThroughABox(int size) {
        for (Layout layout : layouts(size)) {
            for (Node box : boxes(layout)) {
                assertThat(layout.pieces.stream()
                                .filter(piece -> !piece.straight())
                                .map(layout::lane)
                                .filter(lane -> lane >= box.x && lane <= box.x + box.width))
                        .isEmpty();
                assertThat(layout.nodes.stream()
                                .filter(pass -> pass.card == null && pass.layer == box.layer)
                                .map(Node::top)
                                .filter(y -> y > box.top() - 8 && y < box.top() + box.height() + 8))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 40})
    void noLineLiesOnAnother(int size) {
        for (Layout layout : layouts(size)) {
            for (Piece one : layout.pieces) {
                assertThat(layout.pieces.stream()
                                .filter(other -> other != one && other.channel == one.channel)
                                .filter(other -> !one.straight() && !other.straight() && one.lane == other.lane)
                                .filter(other -> one.top() <= other.bottom() && other.top() <= one.bottom()))
                        .isEmpty();
            }
            IntStream.range(0, layout.channels.length)
                    .forEach(channel -> assertThat(Lanes.conflict(layout.pieces.stream()
                                    .filter(piece -> piece.channel == channel)
                                    .toList()))
                            .isNull());
        }
    }

    @Test
    void everyForeignKeyHasItsTwoEnds() {
        for (int seed = 0; seed < SAMPLES; seed++) {
            Diagram diagram = diagram(20, seed);
            String svg = SvgDiagram.of(diagram);
            long keys = diagram.entities().stream()
                    .mapToLong(entity -> entity.keys().size())
                    .sum();
            long drawn = Graph.of(diagram).components().stream()
                    .flatMap(graph -> Layout.of(graph).pieces.stream())
                    .flatMap(piece -> piece.others().stream())
                    .filter(pin -> pin.key() != null)
                    .count();

            assertThat(drawn).isEqualTo(keys);
            assertThat(svg).startsWith("<svg ").endsWith("</svg>\n");
        }
    }

    @Test
    void theSameModelsGiveTheSameBytesInEveryLanguage() {
        Locale locale = Locale.getDefault();
        try {
            String first = SvgDiagram.of(diagram(30, 1));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(SvgDiagram.of(diagram(30, 1))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void namesOfAnyKindAreWellFormed() throws Exception {
        Field field = new Field("a<b & \"c\"", "Map<String, \u30c7\u30fc\u30bf>", true, false, true, false, "");
        Entity entity = new Entity(
                new ClassName("shop", "\u00c4rger"),
                "\u00e4rger",
                false,
                List.of(field),
                List.of("UNIQUE (a, b)"),
                List.of(new Relation("x", "List<X>", "")),
                List.of());

        String svg = SvgDiagram.of(new Diagram(List.of(entity)));

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
    }

    @Test
    void whatHasNoModelsIsEmpty() {
        assertThat(SvgDiagram.of(new Diagram(List.of()))).endsWith("</svg>\n");
    }

    private static List<Node> boxes(Layout layout) {
        return layout.nodes.stream().filter(node -> node.card != null).toList();
    }

    private static List<Layout> layouts(int size) {
        return IntStream.range(0, SAMPLES)
                .mapToObj(seed -> Graph.of(diagram(size, seed)))
                .flatMap(graph -> graph.components().stream())
                .map(Layout::of)
                .toList();
    }

    /** Models that point to each other in every way: to earlier and later ones, to themselves, and outside. */
    private static Diagram diagram(int size, int seed) {
        Random random = new Random(seed);
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int count = random.nextInt(4);
            List<Field> fields = new ArrayList<>();
            fields.add(new Field("id", "Long", true, false, false, false, ""));
            List<Key> keys = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                boolean nullable = random.nextBoolean();
                int target = random.nextInt(4) == 0 ? random.nextInt(size + 1) : random.nextInt(i + 1);
                fields.add(new Field("key_" + k, "Long", false, true, nullable, false, ""));
                keys.add(new Key(name(target), List.of(k + 1), nullable, random.nextInt(5) == 0, nullable, "", ""));
            }
            for (int k = random.nextInt(6); k > 0; k--) {
                fields.add(new Field("field_" + k, "String", false, false, false, false, ""));
            }
            entities.add(new Entity(name(i), "t" + i, false, fields, List.of(), List.of(), keys));
        }
        return new Diagram(entities);
    }

    private static ClassName name(int i) {
        return new ClassName("random", "Model" + (100 + i));
    }
}
