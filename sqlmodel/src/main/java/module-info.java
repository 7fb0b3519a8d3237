/** SQLModel for Java: one short interface is the table, the typed query vocabulary and the object. */
@SuppressWarnings("requires-automatic") // the driver of PostgreSQL, which is optional
module io.sqlmodel {
    requires transitive java.sql;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires com.zaxxer.hikari;
    requires static org.postgresql.jdbc;

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
