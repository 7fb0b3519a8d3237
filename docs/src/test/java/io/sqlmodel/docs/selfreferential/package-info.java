/** What the page on self-referential relationships shows. */
@NullMarked
package io.sqlmodel.docs.selfreferential;

import org.jspecify.annotations.NullMarked;
