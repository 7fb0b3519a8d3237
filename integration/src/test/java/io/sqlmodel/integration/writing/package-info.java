/** What the page about queries shows of statements that write and lock, run. */
@NullMarked
package io.sqlmodel.integration.writing;

import org.jspecify.annotations.NullMarked;
