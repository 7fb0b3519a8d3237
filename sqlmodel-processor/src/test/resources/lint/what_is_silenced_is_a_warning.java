package lint;

import io.sqlmodel.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table
@SuppressWarnings({"unused", "sqlmodel:unlinked-side"}) //! SM-2238: There is no warning "sqlmodel:unlinked-side" to suppress. Did you mean "sqlmodel:unlinked-sides"?
interface TeamModel {
    @PrimaryKey Long id();
    @SuppressWarnings("sqlmodel:lazy") String name(); //! SM-2238: There is no warning "sqlmodel:lazy" to suppress. After sqlmodel: there can be: bean-getter, cascade-both-ways, cascade-to-parent
    @SuppressWarnings("sqlmodel") default String badge() { return name(); } //! SM-2238: There is no warning "sqlmodel" to suppress.
}
