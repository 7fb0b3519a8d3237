package io.sqlmodel.generated;

/** What a user holds of a relationship that is a set or a map: a view of the collection that stands behind it. */
interface RelatedView {
    /** The collection behind the view. */
    RelatedCollection behind();
}
