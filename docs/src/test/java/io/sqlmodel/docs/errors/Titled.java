package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.Column;

interface Titled {
    @Column(length = 20) String name();
}
