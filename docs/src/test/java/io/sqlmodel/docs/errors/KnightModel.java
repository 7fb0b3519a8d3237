package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.Table;

@Table
interface KnightModel extends HasId<Long> {}
