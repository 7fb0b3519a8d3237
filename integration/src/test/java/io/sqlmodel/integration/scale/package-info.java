/** Growing past one machine: replicas, and keys that no database has to hand out. */
@NullMarked
package io.sqlmodel.integration.scale;

import org.jspecify.annotations.NullMarked;
