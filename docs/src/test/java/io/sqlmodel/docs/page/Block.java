package io.sqlmodel.docs.page;

import java.util.List;

/**
 * A fenced block of a page, and what the comment before it says of where it comes from:
 *
 * <pre>
 * &lt;!-- code: onetomany/TeamModel onetomany/HeroModel --&gt;
 * &lt;!-- output: onetomany/OneToManyTest#create --&gt;
 * &lt;!-- diagram: onetomany/Team onetomany/Hero --&gt;
 * </pre>
 *
 * @param line where the comment is, or the fence if there is none, from 0
 * @param kind {@code code}, {@code output} or {@code diagram}; empty without a comment
 * @param names what it shows, each a type or a region of a file, or a model of a diagram
 * @param language what follows the opening fence; empty where the block is not written yet
 * @param end the line after the block
 * @param text what it shows
 */
record Block(int line, String kind, List<String> names, String language, int end, String text) {
    static final String CODE = "code";
    static final String OUTPUT = "output";
    static final String DIAGRAM = "diagram";

    /** Whether it says where it comes from. */
    boolean hasSource() {
        return !kind.isEmpty();
    }

    boolean shows(String wantedKind, String name) {
        return kind.equals(wantedKind) && names.contains(name);
    }
}
