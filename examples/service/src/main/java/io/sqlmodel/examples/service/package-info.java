/** A small service: teams and heroes over HTTP, as JSON. Begin with {@link io.sqlmodel.examples.service.Service}. */
@NullMarked
package io.sqlmodel.examples.service;

import org.jspecify.annotations.NullMarked;
