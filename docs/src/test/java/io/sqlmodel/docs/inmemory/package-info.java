/** What the page on changes in memory shows. */
@NullMarked
package io.sqlmodel.docs.inmemory;

import org.jspecify.annotations.NullMarked;
