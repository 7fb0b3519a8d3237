package io.sqlmodel.docs.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of Markdown and its fenced blocks. */
record Page(Path file, List<String> lines, List<Block> blocks) {
    private static final Pattern SOURCE = Pattern.compile("<!-- (code|output|diagram): (\\S.*\\S) -->");
    private static final String FENCE = "```";

    static Page read(Path file) {
        List<String> lines = Project.read(file).lines().toList();
        return new Page(file, lines, blocks(lines));
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            Matcher source = SOURCE.matcher(lines.get(line));
            if (source.matches()) {
                List<String> names = List.of(source.group(2).split(" +"));
                blocks.add(block(lines, line, line + 1, source.group(1), names));
            } else if (lines.get(line).startsWith(FENCE)) {
                blocks.add(block(lines, line, line, "", List.of()));
            } else {
                continue;
            }
            line = blocks.get(blocks.size() - 1).end() - 1;
        }
        return blocks;
    }

    private static Block block(List<String> lines, int line, int fence, String kind, List<String> names) {
        if (fence >= lines.size() || !lines.get(fence).startsWith(FENCE)) {
            return new Block(line, kind, names, "", fence, "");
        }
        int close = fence + 1;
        while (!lines.get(close).equals(FENCE)) {
            close++;
        }
        String text = String.join("\n", lines.subList(fence + 1, close));
        return new Block(line, kind, names, lines.get(fence).substring(FENCE.length()), close + 1, text);
    }

    /** The page with another text in one of its blocks. */
    Page with(Block block, String language, String text) {
        List<String> changed = new ArrayList<>(lines.subList(0, block.line() + 1));
        changed.add(FENCE + language);
        changed.addAll(text.lines().toList());
        changed.add(FENCE);
        changed.addAll(lines.subList(block.end(), lines.size()));
        return new Page(file, changed, blocks(changed));
    }

    /** The heading above a block. */
    String heading(Block block) {
        return lines.subList(0, block.line()).stream()
                .filter(line -> line.startsWith("#"))
                .reduce("", (above, heading) -> heading);
    }

    void write() {
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its path, for messages. */
    @Override
    public String toString() {
        return Project.ROOT.relativize(file).toString().replace('\\', '/');
    }
}
