/** What the front page shows; its models are those of one-to-many relationships. */
@NullMarked
package io.sqlmodel.docs.readme;

import org.jspecify.annotations.NullMarked;
