/** What a program may do with a session, one small file an action: it tells the session and the oracle. */
@NullMarked
package io.sqlmodel.integration.stateful.actions;

import org.jspecify.annotations.NullMarked;
