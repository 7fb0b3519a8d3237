package io.sqlmodel.processor.lint;

import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.report.Place;
import javax.lang.model.element.AnnotationMirror;

/** What is written about deletions on a foreign key. */
final class OnDeleteText {
    private OnDeleteText() {}

    static boolean isWritten(ForeignKey key) {
        AnnotationMirror mirror =
                Place.mirror(key.columns().get(0).accessor(), io.sqlmodel.annotation.ForeignKey.class);
        return mirror != null && Place.written(mirror, "onDelete") != null;
    }

    static String of(ForeignKey key) {
        return isWritten(key) ? "has onDelete = " + key.onDelete() : "has no onDelete";
    }
}
