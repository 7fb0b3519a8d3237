package io.sqlmodel.integration.types;

import java.util.List;

/**
 * Words.
 *
 * @param words the words
 */
public record Tags(List<String> words) {}
