package io.sqlmodel.sql;

/** What puts the rows of two queries together. */
enum SetOperator {
    UNION(" UNION "),
    UNION_ALL(" UNION ALL "),
    INTERSECT(" INTERSECT "),
    EXCEPT(" EXCEPT ");

    private final String text;

    SetOperator(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Whether every database goes from left to right through these two: some let INTERSECT go first. */
    boolean follows(SetOperator before) {
        return this == before || (this != INTERSECT && before != INTERSECT);
    }
}
