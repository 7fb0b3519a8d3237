/** How pages come by what they show: regions of sources, and what was executed and printed. */
@NullMarked
package io.sqlmodel.docs.page;

import org.jspecify.annotations.NullMarked;
