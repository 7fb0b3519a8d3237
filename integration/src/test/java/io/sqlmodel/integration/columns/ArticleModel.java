package io.sqlmodel.integration.columns;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.Default;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Has columns that are not loaded with the others, and one that the database fills. */
@Table
interface ArticleModel {
    @PrimaryKey
    Long id();

    String title();

    @Column(deferred = true)
    String body();

    @Column(deferred = true)
    byte @Nullable [] attachment();

    @Column(serverDefault = "'draft'")
    String status();

    @Default
    default int priority() {
        return 3;
    }

    @Default
    default Instant created() {
        return Instant.EPOCH;
    }
}
