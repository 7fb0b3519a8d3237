/** Tests over HTTP. */
@NullMarked
package io.sqlmodel.examples.service;

import org.jspecify.annotations.NullMarked;
