package io.sqlmodel.processor.model;

/** The classes of typed columns. */
public enum ColumnClass {
    /** Any type. */
    ANY("Column", "column"),
    /** A type with an order. */
    COMPARABLE("ComparableColumn", "comparable"),
    /** Numbers. */
    NUMBER("NumberColumn", "number"),
    /** Text. */
    TEXT("TextColumn", "text"),
    /** Truth values. */
    BOOLEAN("BooleanColumn", "bool");

    private final String simpleName;
    private final String factory;

    ColumnClass(String simpleName, String factory) {
        this.simpleName = simpleName;
        this.factory = factory;
    }

    /**
     * The class.
     *
     * @return its simple name
     */
    public String simpleName() {
        return simpleName;
    }

    /**
     * The method of {@code EntityAlias} that makes one.
     *
     * @return its name
     */
    public String factory() {
        return factory;
    }

    /**
     * Whether the class fixes the type of its values.
     *
     * @return true if it has no type parameter for it
     */
    public boolean fixed() {
        return this == TEXT || this == BOOLEAN;
    }
}
