package io.sqlmodel.benchmarks.work;

/** The kinds of work that are timed. What each one does is told by the method of {@link Peer} that does it. */
public enum Work {
    /** {@link Peer#get}. */
    GET("get", "Get by id", "One hero by its key", false),
    /** {@link Peer#flat}. */
    FLAT("flat", "1,000 rows flat", "1,000 heroes, nothing with them", false),
    /** {@link Peer#selectin}. */
    SELECTIN("selectin", "Children by selectin", "100 teams, and their 1,000 heroes by a second statement", false),
    /** {@link Peer#join}. */
    JOIN("join", "Children by join", "100 teams with their 1,000 heroes in one statement", false),
    /** {@link Peer#graph}. */
    GRAPH("graph", "Many-to-one and many-to-many", "1,000 heroes with their teams and 3 of 50 tags each", false),
    /** {@link Peer#lazy}. */
    LAZY("lazy", "Lazy loop", "100 teams, then a loop that reads the heroes of each", false),
    /** {@link Peer#tree}. */
    TREE("tree", "Tree", "341 categories on 5 levels, from the root", false),
    /** {@link Peer#insert}. */
    INSERT("insert", "Insert of a graph", "100 teams with 1,000 heroes, keys made by the database", true),
    /** {@link Peer#update}. */
    UPDATE("update", "Update of 1,000 rows", "1,000 heroes loaded and changed", true),
    /** {@link Peer#delete}. */
    DELETE(
            "delete",
            "Delete with cascade",
            "20 teams loaded with 200 heroes and 600 links, and all of it deleted",
            true),
    /** {@link Peer#mixed}. */
    MIXED(
            "mixed",
            "Mixed flush",
            "20 teams loaded with heroes and tags; inserts, updates, moves, deletes, links",
            true);

    private final String id;
    private final String title;
    private final String summary;
    private final boolean writing;

    Work(String id, String title, String summary, boolean writing) {
        this.id = id;
        this.title = title;
        this.summary = summary;
        this.writing = writing;
    }

    /**
     * The name on the command line and in stored results.
     *
     * @return one lower-case word
     */
    public String id() {
        return id;
    }

    /**
     * The name on the page.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }

    /**
     * What is done.
     *
     * @return one line
     */
    public String summary() {
        return summary;
    }

    /**
     * Whether rows are changed, so that they must be put back between two operations.
     *
     * @return true for those that write
     */
    public boolean writing() {
        return writing;
    }

    /**
     * Lets a peer do this work once.
     *
     * @param peer who does it
     * @param turn a number that differs from operation to operation, by which {@link #GET} chooses its row
     * @param walk who sees what was read
     */
    public void run(Peer peer, int turn, Walk walk) {
        switch (this) {
            case GET -> peer.get(Sample.someHero(turn), walk);
            case FLAT -> peer.flat(walk);
            case SELECTIN -> peer.selectin(walk);
            case JOIN -> peer.join(walk);
            case GRAPH -> peer.graph(walk);
            case LAZY -> peer.lazy(walk);
            case TREE -> peer.tree(walk);
            case INSERT -> peer.insert(Sample.TEAMS, walk);
            case UPDATE -> peer.update();
            case DELETE -> peer.delete();
            case MIXED -> peer.mixed();
        }
    }
}
