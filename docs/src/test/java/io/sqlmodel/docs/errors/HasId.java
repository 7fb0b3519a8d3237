package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.PrimaryKey;

interface HasId<K> {
    @PrimaryKey K id();
}
