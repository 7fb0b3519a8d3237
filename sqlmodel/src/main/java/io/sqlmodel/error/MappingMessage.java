package io.sqlmodel.error;

/** Messages about models and how they fit together: codes 1000 to 1199. */
public enum MappingMessage implements Message {
    /** A class without a model. */
    NO_MODEL(
            1001,
            "{0} is not a model. Use a class that the processor generated from an interface with @Table."),
    /** The shape was named where the generated class belongs. */
    SHAPE_INSTEAD_OF_CLASS(
            1002,
            "{0} is an interface, and no class was generated from it under that name. Use the generated class (HeroModel"
                    + " gives Hero). If there is none, the annotation processor did not run: add sqlmodel-processor to"
                    + " <annotationProcessorPaths> of maven-compiler-plugin, or"
                    + " annotationProcessor(\"io.sqlmodel:sqlmodel-processor:VERSION\") in Gradle."),
    /** A name that no attribute has. */
    UNKNOWN_ATTRIBUTE(1003, "{0} has no attribute {1}. Name an accessor of its shape, and compile both classes anew."),
    /** A foreign key to a column that the target does not have. */
    UNKNOWN_COLUMN(1004, "A foreign key of {0} points to {1}, and there is no such column. Mend @ForeignKey."),
    /** No foreign key between two tables. */
    NO_FOREIGN_KEY(
            1005,
            "{0} has no foreign key to {1} with the columns {2}. Add @ForeignKey, and compile both classes anew.");

    private final int number;
    private final String template;

    MappingMessage(int number, String template) {
        this.number = number;
        this.template = template;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String template() {
        return template;
    }
}
