package io.sqlmodel.benchmarks.peers.plain;

/** A tag. */
public final class Tag {
    /** Its key. */
    public final long id;

    /** Its label. */
    public String label;

    /**
     * Makes a tag.
     *
     * @param id its key
     * @param label its label, which may be set later
     */
    public Tag(long id, String label) {
        this.id = id;
        this.label = label;
    }
}
