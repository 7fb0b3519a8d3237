/** SQLModel for Java: one short interface is the table, the typed query vocabulary and the object. */
module io.sqlmodel {
    requires transitive java.sql;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires com.zaxxer.hikari;

    uses io.sqlmodel.dialect.Dialect;
    uses io.sqlmodel.event.StatementListener;

    exports io.sqlmodel;
    exports io.sqlmodel.annotation;
    exports io.sqlmodel.error;
    exports io.sqlmodel.type;
    exports io.sqlmodel.meta;
    exports io.sqlmodel.event;
    exports io.sqlmodel.sql;
    exports io.sqlmodel.generated;
    exports io.sqlmodel.dialect;
}
