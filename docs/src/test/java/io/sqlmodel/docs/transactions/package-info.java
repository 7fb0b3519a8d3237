/** What the page on sessions and transactions shows. */
@NullMarked
package io.sqlmodel.docs.transactions;

import org.jspecify.annotations.NullMarked;
