/** What the page of tips shows. */
@NullMarked
package io.sqlmodel.docs.tips;

import org.jspecify.annotations.NullMarked;
