/** What the page on more ways of loading shows. */
@NullMarked
package io.sqlmodel.docs.options;

import org.jspecify.annotations.NullMarked;
