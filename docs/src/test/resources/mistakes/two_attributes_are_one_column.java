package mistakes;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface BookModel {
    @PrimaryKey Long id();
    // snippet: columns
    String name();
    @Column(name = "NAME") String title();      // give it a name of its own
    // end
}
