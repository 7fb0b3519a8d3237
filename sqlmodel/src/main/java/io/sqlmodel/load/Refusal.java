package io.sqlmodel.load;

/** Why a relationship is not joined, or loaded by a subquery, as was asked for: that would be wrong, or slow. */
enum Refusal {
    WAY_BACK("it leads back to the objects that this one was loaded for"),
    SECOND_COLLECTION("a collection is joined to this statement already, and two would multiply each other's rows"),
    LINK_ROWS("the statement reads the rows of a link table, which a second collection would repeat"),
    VALUES("the query returns values besides objects, and a joined collection would repeat its rows"),
    GROUPED("the query groups its rows, and columns of another table are not in the groups"),
    LOCKED("the query locks its rows, and a join would lock those of another table, or be refused"),
    TOGETHER("the rows are those of several queries together, or of SQL that the program wrote"),
    SIDE_BY_SIDE("the query names tables side by side, without a join that could be continued"),
    NO_QUERY("no query brought its owners that could be repeated"),
    LIMITED("the query has a limit, and the rows that it keeps need not be the same twice"),
    HIDDEN_ORDER("the query is DISTINCT and ordered by what it does not return, so that it cannot be wrapped");

    private final String text;

    Refusal(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
