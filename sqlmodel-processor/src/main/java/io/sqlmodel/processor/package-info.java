/**
 * The annotation processor: shapes in, plain Java source out. Its steps, in order: {@code scan}, {@code resolve}, {@code check},
 * {@code lint}, {@code write}.
 */
@NullMarked
package io.sqlmodel.processor;

import org.jspecify.annotations.NullMarked;
