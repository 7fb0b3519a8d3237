/** What the page on collections shows. */
@NullMarked
package io.sqlmodel.docs.collections;

import org.jspecify.annotations.NullMarked;
