/** Programs to run and to read, {@link io.sqlmodel.examples.Tour} first. */
package io.sqlmodel.examples;
