package io.sqlmodel.docs.errors;

interface Named {
    String name();
}
