package io.sqlmodel.error;

/** Messages about models and how they fit together: codes 1000 to 1199. */
public enum MappingMessage implements Message {
    /** A class without a model. */
    NO_MODEL(1001, "{0} is not a model. Use a class that the processor generated from an interface with @Table."),
    /** The shape was named where the generated class belongs. */
    SHAPE_INSTEAD_OF_CLASS(
            1002,
            "{0} is an interface, and no class was generated from it under that name. Use the generated class (HeroModel"
                    + " gives Hero). If there is none, "
                    + Remedy.PROCESSOR),
    /** A name that no attribute has. */
    UNKNOWN_ATTRIBUTE(1003, "{0} has no attribute {1}. Name an accessor of its shape, and compile both classes anew."),
    /** A foreign key to a column that the target does not have. */
    UNKNOWN_COLUMN(1004, "A foreign key of {0} points to {1}, and there is no such column. Mend @ForeignKey."),
    /** No foreign key between two tables. */
    NO_FOREIGN_KEY(
            1005,
            "{0} has no foreign key to {1} with the columns {2}. Add @ForeignKey, and compile both classes anew."),
    /** Two classes describe one table. */
    TWO_MODELS_FOR_ONE_TABLE(
            1006,
            "{0} and {1} both describe the table {2}. Give one of them another with @Table(name = ...), or leave it out."),
    /** A foreign key of another type than what it points to. */
    FOREIGN_KEY_TYPE(1007, "{0} is of type {1} and points to {2}, which is of type {3}. Give both the same type."),
    /** A foreign key to columns that many rows may have in common. */
    FOREIGN_KEY_TO_MANY(
            1008,
            "A foreign key of {0} points to {1}, which is neither the primary key nor unique. Point it to the primary"
                    + " key, or make the target unique with @Column(unique = true)."),
    /** A foreign key to a table that is nowhere. */
    UNKNOWN_TABLE(
            1009,
            "A foreign key of the table {0} points to the table {1}, which no model of this Metadata describes and the"
                    + " database does not have. Name its class in Metadata.of(...) as well, or mend @ForeignKey."),
    /** Nothing to discover. */
    NO_MODELS(
            1010,
            "No models were found: nothing named {0} is on the class path. Either there are no interfaces with @Table, or "
                    + Remedy.PROCESSOR),
    /** A list of models that names a class that is gone. */
    STALE_MODEL_LIST(1011, "{0} lists the class {1}, which cannot be found. Compile that module from scratch."),
    /** A column that holds the name of no constant. */
    UNKNOWN_CONSTANT(
            1012,
            "A column of the enum {0} holds text that is none of its constants {1}. Mend the row, or add the constant.");

    /** Remedies that several messages share. */
    private static final class Remedy {
        static final String PROCESSOR =
                "the annotation processor did not run: add sqlmodel-processor to <annotationProcessorPaths> of"
                        + " maven-compiler-plugin, or"
                        + " annotationProcessor(\"io.sqlmodel:sqlmodel-processor:VERSION\") in Gradle.";
    }

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
