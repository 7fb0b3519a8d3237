package io.sqlmodel.processor.report;

import io.sqlmodel.error.Message;

/** Messages of the annotation processor: codes 2000 to 2299. */
public enum ProcessorMessage implements Message {
    // Shapes: 2000 to 2019.
    /** The processor has failed. */
    BUG(2000, "The processor failed on this compilation, which is a bug. Please report it with this text: {0}"),
    /** Not an interface. */
    NOT_AN_INTERFACE(2001, "@Table is on {0}, which is no interface. Write the shape as an interface."),
    /** The shape has type parameters. */
    GENERIC_SHAPE(
            2002, "{0} has type parameters. Give them to a base interface and let the shape extend it with arguments."),
    /** The shape is hidden. */
    HIDDEN_SHAPE(2003, "{0} is private or local, so {1} could not implement it. Move it out, or drop private."),
    /** The class has no name. */
    NO_CLASS_NAME(
            2004,
            "The name of {0} does not end in Model, so the name of its class is open. Rename it to {0}Model, or write"
                    + " @Table(className = \"...\")."),
    /** The class cannot have this name. */
    BAD_CLASS_NAME(2005, "{0} cannot be the name of the generated class: {1}. Choose another with @Table(className)."),
    /** The class exists already. */
    CLASS_EXISTS(
            2006,
            "{0} should be generated from {1}, but a class of that name exists already. Remove it (the Eclipse compiler also"
                    + " wants the class file of an earlier compilation deleted), or choose another name with"
                    + " @Table(className)."),
    /** Two shapes give one class. */
    SAME_CLASS(2007, "{0} and {1} would both be the class {2}. Give one another @Table(className)."),
    /** Two shapes are one table. */
    SAME_TABLE(
            2008,
            "{1} and {0} are both the table {2}. Give one another @Table(name), or take @Table off the one that is only a"
                    + " base."),
    /** Two attributes are one column. */
    SAME_COLUMN(2009, "{0}.{2} and {0}.{1} are both the column {3}. Give one another @Column(name)."),
    /** More than 64 attributes. */
    TOO_MANY_ATTRIBUTES(
            2010,
            "{0} has {1} attributes, and 64 is the limit. Move some to a table of their own, one to one with it."),
    /** No primary key. */
    NO_PRIMARY_KEY(2011, "{0} has no primary key. Put @PrimaryKey on an accessor, for example on Long id()."),
    /** A file cannot be written. */
    CANNOT_WRITE(2013, "{0} cannot be written: {1}. Check the output folder of the compiler."),
    /** The name of a table or schema is malformed. */
    BAD_TABLE_NAME(
            2012, "The {0} of {1} is \"{2}\". Leave it out, or write a name without dots and blanks at its ends."),

    // Accessors and columns: 2020 to 2059.
    /** The accessor has parameters. */
    ACCESSOR_WITH_PARAMETERS(
            2020,
            "{0}.{1} has parameters. An accessor has none; the setter is generated. Give behaviour a body: default."),
    /** The accessor returns nothing. */
    ACCESSOR_WITHOUT_VALUE(2021, "{0}.{1} returns nothing. Return the attribute's type, or give it a body: default."),
    /** The accessor throws. */
    ACCESSOR_THROWS(2022, "{0}.{1} declares {2}. An accessor throws nothing that has to be declared: drop the clause."),
    /** The accessor has type parameters. */
    GENERIC_ACCESSOR(2023, "{0}.{1} has type parameters. Name the attribute's type."),
    /** The name is taken. */
    RESERVED_NAME(
            2024,
            "{0}.{1} cannot be an attribute: {2}. Rename the accessor; @Column(name = \"{3}\") keeps the column's name."),
    /** The name does not begin with a lower-case letter. */
    BAD_NAME(
            2025,
            "{0}.{1} cannot be an attribute: a name begins with a lower-case letter. Rename the accessor;"
                    + " @Column(name = \"...\") gives the column any name."),
    /** An accessor is inherited twice. */
    INHERITED_TWICE(
            2026,
            "{0} inherits {1} from {2} and from {3}. Declare {1} in {0} itself, with the annotations it should have."),
    /** Behaviour hides a generated method. */
    HIDES_GENERATED(2027, "{0} has a body for {1}, which is a generated method. Rename yours."),
    /** Behaviour has an annotation of an attribute. */
    ANNOTATED_BEHAVIOUR(
            2028,
            "{0}.{1} has @{2} and a body. Add @Default if the body gives the value of a new object, drop the body if it is"
                    + " an attribute, or drop the annotation if it is behaviour."),
    /** {@code @Default} without a body. */
    DEFAULT_WITHOUT_BODY(2029, "{0}.{1} has @Default and no body. Write a default method whose body gives the value."),
    /** The type is not known. */
    UNKNOWN_TYPE(
            2030,
            "The type {2} of {0}.{1} is not known. Import it, or check its spelling; a shape XModel with @Table gives X."),
    /** The type is no column type. */
    UNSUPPORTED_TYPE(2031, "{0}.{1} has the type {2}, which is no column type. {3}"),
    /** A primitive is {@code @Nullable}. */
    NULLABLE_PRIMITIVE(2032, "{0}.{1} is @Nullable and a primitive, which is never null. Use {2}, or drop @Nullable."),
    /** A primary key is {@code @Nullable}. */
    NULLABLE_KEY(2033, "{0}.{1} is a @PrimaryKey and @Nullable. A key is never NULL: drop @Nullable."),
    /** Another {@code @Nullable}. */
    OTHER_NULLABLE(
            2034, "{0}.{1} has @{2}, which says nothing here. Use org.jspecify.annotations.Nullable to allow NULL."),
    /** The version is no integer. */
    VERSION_TYPE(2035, "{0}.{1} is a @Version of type {2}. Count versions in an int, Integer, long, Long or short."),
    /** Two versions. */
    SECOND_VERSION(2036, "{0} has two versions, {2} and {1}. Keep one @Version."),
    /** The converter does not fit. */
    CONVERTER_TYPES(
            2037,
            "{2} is the converter of {0}.{1}, {3}. It has to be a Converter<{4}, S> with S a type that columns know."),
    /** The converter cannot be made. */
    CONVERTER_CLASS(
            2038,
            "{2} is the converter of {0}.{1}, {3}. Write a class with a no-argument constructor that {4} can call."),
    /** A detail does not fit the column. */
    BAD_DETAIL(2039, "@Column({2}) on {0}.{1} is {3}, {4}."),
    /** No attribute of that name. */
    UNKNOWN_ATTRIBUTE(2040, "{0} of {1} names \"{2}\", and {3} has no such {4}. It has: {5}."),
    /** The name of a type is not unique. */
    AMBIGUOUS_TYPE(
            2041,
            "The type {2} of {0}.{1} may be {3}, and imports cannot be read here. Write the name with its package."),
    /** An annotation of a column on a relationship. */
    NOT_FOR_RELATIONSHIP(
            2042, "{0}.{1} is a relationship, and @{2} is for columns. Put it on the column that holds the key."),
    /** {@code @Nullable} stands on the bytes. */
    WRONG_ARRAY_NULLABLE(
            2043, "{0}.{1} makes the bytes @Nullable, not the array. Write byte @Nullable [] to allow NULL."),
    /** A version is {@code @Nullable}. */
    NULLABLE_VERSION(2044, "{0}.{1} is a @Version and @Nullable. A version always counts: drop @Nullable."),
    /** A primary key is deferred. */
    DEFERRED_KEY(2046, "{0}.{1} is a @PrimaryKey and deferred. A key is always loaded: drop deferred."),
    /** A constraint or index without attributes. */
    EMPTY_KEY_LIST(2045, "@Table({1}) of {0} says \"{2}\". Write the attributes it covers: \"teamId, name\"."),

    // Foreign keys: 2060 to 2079.
    /** The reference is malformed. */
    BAD_REFERENCE(2060, "@ForeignKey(\"{2}\") on {0}.{1} is not of the form table.column or schema.table.column."),
    /** The table is not known. */
    UNKNOWN_TABLE(
            2061,
            "@ForeignKey(\"{2}\") on {0}.{1} points to the table {3}, which no model has. {4} Mend the name, or"
                    + " add a @Relationship to the class, so that a model in another jar is found."),
    /** The column is not known. */
    UNKNOWN_COLUMN(2062, "@ForeignKey(\"{2}\") on {0}.{1}: {3} has no column {4}. It has: {5}."),
    /** The types differ. */
    REFERENCE_TYPE(2063, "{0}.{1} has the type {2}, and {3} that it points to has the type {4}. Give both the same."),
    /** The reference is not unique. */
    REFERENCE_NOT_UNIQUE(
            2064,
            "{0}.{1} points to {2}, which is neither the primary key nor unique. Point to the key, or make it unique."),
    /** A part of a composite key is missing. */
    REFERENCE_INCOMPLETE(
            2065,
            "{0}.{1} points to {2}, and the primary key of that table is {3}. Add a @ForeignKey for each of its columns."),
    /** One foreign key has two rules. */
    RULE_DIFFERS(2066, "{0}.{2} and {0}.{1} are one foreign key, with {5} {4} and {3}. Give them the same rule."),
    /** SET NULL on a column that is NOT NULL. */
    SET_NULL_ON_NOT_NULL(
            2067, "{0}.{1} is set to NULL when its target {2}, and is NOT NULL. Make it @Nullable, or change {3}."),

    // Relationships: 2080 to 2129.
    /** A model without {@code @Relationship}. */
    MODEL_WITHOUT_RELATIONSHIP(2080, "{0}.{1} has the type {2}, which is a model. Add @Relationship."),
    /** {@code @Relationship} on something else. */
    NOT_A_MODEL(
            2081,
            "@Relationship is on {0}.{1}, and {2} is no model. Return a generated class, or a List, Set or Map of it."),
    /** The shape is named instead of the class. */
    SHAPE_AS_TYPE(2082, "{0}.{1} names the shape {2}. Name the class that is generated from it: {3}."),
    /** Not a collection that relationships know. */
    BAD_COLLECTION(2083, "{0}.{1} has the type {2}. {3}"),
    /** The collection is {@code @Nullable}. */
    NULLABLE_COLLECTION(
            2084, "{0}.{1} is a @Nullable collection. A collection may be empty and is never null: drop it."),
    /** A Map without a key. */
    MAP_WITHOUT_KEY(2085, "{0}.{1} is a Map without mapKey. Name the attribute of {2} that is the key."),
    /** The keys of a Map have another type. */
    MAP_KEY_TYPE(2086, "{0}.{1} has keys of type {2}, and {3}.{4} has the type {5}. Give both the same."),
    /** A member that says nothing here. */
    NOT_FOR_THIS_KIND(2087, "@Relationship({2}) on {0}.{1} is {3}. Drop it, or change it."),
    /** No foreign key. */
    NO_FOREIGN_KEY(2088, "{0}.{1} leads to {2}, and no foreign key joins the two. {3}"),
    /** Several foreign keys. */
    SEVERAL_FOREIGN_KEYS(2089, "{0}.{1} could follow {2}. Say which with @Relationship(foreignKey = \"...\")."),
    /** No foreign key of that name. */
    NO_SUCH_FOREIGN_KEY(
            2090, "foreignKey of {0}.{1} names \"{2}\", which is no foreign key between {3} and {4}. There are: {5}."),
    /** The other side is missing. */
    BACK_POPULATES_UNKNOWN(
            2091,
            "backPopulates of {0}.{1} names \"{2}\", and {3} has no such relationship. Add it there, with"
                    + " @Relationship(backPopulates = \"{1}\") and leading to {4}, or mend the name."),
    /** The other side is a column. */
    BACK_POPULATES_COLUMN(
            2092,
            "backPopulates of {0}.{1} names {3}.{2}, which is a column. Name a relationship of {3} that leads to {0}."),
    /** The other side does not name this one. */
    BACK_POPULATES_NOT_MIRRORED(
            2093,
            "backPopulates of {0}.{1} names {2}.{3}, which {4}. Each side names the other: write backPopulates = \"{1}\""
                    + " on {2}.{3}."),
    /** The other side leads elsewhere. */
    BACK_POPULATES_THIRD_CLASS(
            2094, "backPopulates of {0}.{1} names {2}.{3}, which leads to {4}. Both sides lead to each other's class."),
    /** The class is not that of the other side. */
    WRONG_TARGET(
            2108,
            "{0}.{1} leads to {2}, but the relationship that names it as its other side is {3}.{4}. Lead to {5}, or mend"
                    + " both backPopulates."),
    /** The two sides do not fit. */
    SIDES_DIFFER(2095, "{0}.{1} and {2}.{3} should be two sides of one relationship, but {4}."),
    /** The link is no model. */
    LINK_NOT_A_MODEL(
            2096, "linkModel of {0}.{1} is {2}, which is no shape with @Table and no class generated from one."),
    /** The link has no foreign key to a side. */
    LINK_WITHOUT_FOREIGN_KEY(
            2097, "linkModel of {0}.{1} is {2}, which has no foreign key to {3}. Add one: @ForeignKey(\"{4}\")."),
    /** DELETE_ORPHAN without DELETE. */
    ORPHAN_WITHOUT_DELETE(
            2099, "cascade of {0}.{1} has DELETE_ORPHAN without DELETE. Add DELETE, or write cascadeDelete."),
    /** DELETE_ORPHAN where children have several parents. */
    ORPHAN_WITHOUT_SINGLE_PARENT(
            2100,
            "cascade of {0}.{1} has DELETE_ORPHAN, and a {2} may have several parents this way. Add singleParent = true,"
                    + " or put the cascade on the one-to-many side."),
    /** {@code passiveDeletes = ALL} with a cascade that deletes. */
    PASSIVE_ALL_WITH_DELETE(
            2101,
            "{0}.{1} has passiveDeletes = ALL, which leaves every child to the database, and a cascade that deletes"
                    + " them. Drop one of the two."),
    /** {@code remoteSide} is not what is compared. */
    REMOTE_SIDE(
            2102,
            "remoteSide of {0}.{1} names \"{2}\", but on the side of {3} the join compares {4}. Name that, or leave"
                    + " it out."),
    /** Two scalars to the own table. */
    SCALAR_LOOP(
            2103,
            "{0}.{1} and {0}.{2} both hold one {0}, so either may own the foreign key. Write remoteSide = \"{3}\" on the"
                    + " one that follows it."),
    /** The order is malformed. */
    BAD_ORDER(2106, "orderBy of {0}.{1} says \"{2}\". Write attributes, each with desc or not: \"name, age desc\"."),
    /** The cascade is written twice. */
    CASCADE_TWICE(2104, "{0}.{1} has cascadeDelete and cascade. Write one of the two."),
    /** {@code passiveUpdates = false} where the database writes the new key. */
    ACTIVE_UPDATES_TWICE(
            2107,
            "{0}.{1} has passiveUpdates = false, so that the session writes changed keys, and onUpdate = CASCADE of {2} has"
                    + " the database do so. Drop one of the two."),
    /** What is only viewed cascades. */
    VIEW_ONLY_CASCADE(2105, "{0}.{1} is viewOnly and has a cascade that writes. Drop one of the two."),

    // Warnings: 2200 to 2239.
    /** Two sides that do not know of each other. */
    UNLINKED_SIDES(
            2200,
            "{0}.{1} and {2}.{3} are two sides over one {4}, and do not name each other: each keeps what it has in memory"
                    + " when the other changes. Write backPopulates = \"{3}\" here and backPopulates = \"{1}\" there, or"
                    + " viewOnly = true on one."),
    /** Two relationships write one foreign key. */
    SECOND_WRITER(
            2201,
            "{0}.{1} writes the same {3} as {0}.{2}, so the two disagree in memory, and the later one wins. Write viewOnly ="
                    + " true on one."),
    /** Children delete their parent. */
    CASCADE_TO_PARENT(
            2202,
            "{0}.{1} has a delete cascade on the side of many: deleting one {0} deletes its {2}, which others refer to. Put"
                    + " the cascade on the side of {2}, or write singleParent = true if a {2} belongs to one {0} only."),
    /** Both sides of a many-to-many delete. */
    CASCADE_BOTH_WAYS(
            2203,
            "{0}.{1} and {2}.{3} both have a delete cascade, so deleting one object deletes all that are linked to it, and"
                    + " all that are linked to those. Keep the cascade on one side at most."),
    /** The session deletes children, the database does not. */
    CASCADE_WITHOUT_ON_DELETE(
            2204,
            "{0}.{1} has a delete cascade, and {2}.{3} {4}: a DELETE statement does not do what session.delete does. Write"
                    + " onDelete = CASCADE there, or RESTRICT or NO_ACTION if only sessions shall delete."),
    /** The database would delete children, the session does not. */
    ON_DELETE_WITHOUT_CASCADE(
            2205,
            "{2}.{3} has onDelete = CASCADE, and {0}.{1} has no delete cascade: session.delete {4} before the database could"
                    + " delete the children. Write cascadeDelete = true, or passiveDeletes = ALL to leave them to the"
                    + " database."),
    /** What is left to the database is not done there. */
    PASSIVE_DELETES(
            2206,
            "{0}.{1} has passiveDeletes = {2}, which leaves {3} to the database, and {4}.{5} {6}. Write onDelete = {7}"
                    + " there, or drop passiveDeletes."),
    /** A rule that cannot come to act. */
    RESTRICT_NEVER_ACTS(
            2207,
            "{2}.{3} has onDelete = RESTRICT, and session.delete sets it to NULL before, so it refuses nothing. Write"
                    + " passiveDeletes = ALL on {0}.{1}, make {2}.{3} NOT NULL, or say SET_NULL."),
    /** An eager relationship to the own table without a depth. */
    EAGER_DEPTH(
            2208,
            "{0}.{1} is {2} and leads to {0} itself, and without a depth nothing is loaded with the object. Write joinDepth"
                    + " = 2, for example, or drop lazy."),
    /** A collection is joined always. */
    EAGER_JOIN(
            2209,
            "{0}.{1} is a collection and JOINED: every statement that reads a {0} repeats its columns for each {2}. Write"
                    + " lazy = SELECTIN, or joinedload({3}.{1}) in the queries that are better with a join."),
    /** A statement an object always. */
    EAGER_IMMEDIATE(
            2210,
            "{0}.{1} is IMMEDIATE, which is a statement for each {0} that is read. Write lazy = SELECTIN: one for all."),
    /** Both sides are eager. */
    EAGER_BOTH_SIDES(
            2211,
            "{0}.{1} and {2}.{3} are both eager, so reading one {2} reads all {2} objects that share its {0}. Drop lazy on"
                    + " one."),
    /** Nothing makes a one-to-one unique. */
    ONE_TO_ONE_WITHOUT_UNIQUE(
            2212, "{0}.{1} holds one {2}, and nothing keeps the database from holding two: {2}.{3} is not unique. {4}"),
    /** What may be null says that it is not. */
    NEVER_NULL(2213, "{0}.{1} is never null by its declaration, and {2}. Write @Nullable, or {3}."),
    /** Removed children keep their foreign key. */
    REMOVED_KEEPS_KEY(
            2214,
            "{0}.{1} has passiveDeletes = ALL and no other side, so what is removed from it keeps its foreign key and is"
                    + " there again after the next load. Add the other side to {2}, with backPopulates on both."),
    /** An accessor is named as a bean's getter. */
    BEAN_GETTER(
            2215,
            "{0}.{1} is named as a getter, and an attribute has the name of its accessor: {3}. Rename it to {4}(); a {2} is"
                    + " read by {4}() and set by {4}(value)."),
    /** No warning of that name. */
    UNKNOWN_WARNING(2238, "There is no warning \"{0}\" to suppress. {1}"),
    /** A processor option has another value. */
    BAD_OPTION(2239, "-A{0}={1} is none of the values of this option. It takes: {2}.");

    private final int number;
    private final String template;

    ProcessorMessage(int number, String template) {
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
