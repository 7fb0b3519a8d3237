package io.sqlmodel.examples.service;

/** What clients get instead of what they asked for. */
record Problem(int status, String message) {}
