package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows the track before and the one after it, in the same album: composite keys that share a column. */
public final class Track extends Row {
    private static final EntityMapping<Track> MAPPING = RowMapping.of(Track.class, Track::new, "track", model -> {
        model.column("album", "album", Types.LONG).primaryKey();
        model.column("number", "number", Types.LONG).primaryKey();
        model.column("before", "before", Types.LONG).nullable();
        model.column("after", "after", Types.LONG).nullable();
        model.foreignKey(
                "fk_track_before", List.of("album", "before"), "track", List.of("album", "number"), OnDelete.NO_ACTION);
        model.foreignKey(
                "fk_track_after", List.of("album", "after"), "track", List.of("album", "number"), OnDelete.NO_ACTION);
    });

    @Override
    protected EntityMapping<Track> mapping() {
        return MAPPING;
    }

    public Track at(long album, long number) {
        write(0, album);
        write(1, number);
        return this;
    }

    public @Nullable Long before() {
        return read(2);
    }

    public Track before(@Nullable Long number) {
        write(2, number);
        return this;
    }

    public @Nullable Long after() {
        return read(3);
    }

    public Track after(@Nullable Long number) {
        write(3, number);
        return this;
    }
}
