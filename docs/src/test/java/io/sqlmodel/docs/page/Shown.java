package io.sqlmodel.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages show, held against where it comes from; with {@code -Dguide=write} the pages are mended instead. */
final class Shown {
    private Shown() {}

    /** Compares something that ran with all pages that show it. */
    static void output(String name, String language, String text) {
        for (Page page : Project.pages()) {
            for (int i = 0; i < page.blocks().size(); i++) {
                if (page.blocks().get(i).shows(Block.OUTPUT, name)) {
                    page = hold(page, i, language, text);
                }
            }
        }
    }

    /** Compares all code and all diagrams of a page with their sources. */
    static void sources(Page page) {
        Page current = page;
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block.kind().equals(Block.CODE)) {
                current = hold(current, i, Snippets.language(block.names()), Snippets.text(block.names()));
            } else if (block.kind().equals(Block.DIAGRAM)) {
                current = hold(current, i, "mermaid", Diagrams.text(block.names()));
            }
        }
    }

    private static Page hold(Page page, int number, String language, String text) {
        Block block = page.blocks().get(number);
        if (Project.writes()) {
            Page written = page.with(block, language, text);
            written.write();
            return written;
        }
        assertThat(block.text())
                .as("%s of %s on %s, which -Dguide=write writes anew", block.kind(), block.names(), page)
                .isEqualTo(text.stripTrailing());
        return page;
    }
}
