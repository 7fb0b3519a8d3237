/** The models of the random test: every kind of relationship, of cascade, of collection and of key. */
@NullMarked
package io.sqlmodel.integration.stateful.model;

import org.jspecify.annotations.NullMarked;
