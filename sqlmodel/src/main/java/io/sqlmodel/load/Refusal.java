package io.sqlmodel.load;

/** Why a relationship that is to be joined is loaded by a statement of its own: a join would be wrong, or slow. */
enum Refusal {
    WAY_BACK("it leads back to the objects that this one was loaded for"),
    SECOND_COLLECTION("a collection is joined to this statement already, and two would multiply each other's rows"),
    LINK_ROWS("the statement reads the rows of a link table, which a second collection would repeat"),
    VALUES("the query returns values besides objects, and a joined collection would repeat its rows"),
    GROUPED("the query groups its rows, and columns of another table are not in the groups"),
    SIDE_BY_SIDE("the query names tables side by side, without a join that could be continued"),
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
