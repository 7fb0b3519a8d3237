package io.sqlmodel.integration.types;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table and columns with the longest names that every database takes. */
@Table(name = "a_table_with_a_name_of_sixty_three_characters_which_is_the_most")
interface LongNameModel {
    @PrimaryKey
    @Column(name = "a_column_with_a_name_of_sixty_three_characters_which_is_mostly1")
    Long id();

    @Column(name = "a_column_with_a_name_of_sixty_three_characters_which_is_mostly2", unique = true, length = 40)
    String text();

    @Column(name = "a_column_with_a_name_of_sixty_three_characters_which_is_mostly3", index = true)
    int number();

    @ForeignKey("a_table_with_a_name_of_sixty_three_characters_which_is_the_most"
            + ".a_column_with_a_name_of_sixty_three_characters_which_is_mostly1")
    @Column(name = "a_column_with_a_name_of_sixty_three_characters_which_is_mostly4")
    @Nullable
    Long parentId();

    @ForeignKey("a_table_with_a_name_of_sixty_three_characters_which_is_the_most"
            + ".a_column_with_a_name_of_sixty_three_characters_which_is_mostly1")
    @Column(name = "a_column_with_a_name_of_sixty_three_characters_which_is_mostly5")
    @Nullable
    Long otherId();

    @Relationship(foreignKey = "parentId", backPopulates = "children")
    @Nullable
    LongName parent();

    @Relationship(foreignKey = "parentId", backPopulates = "parent")
    List<LongName> children();
}
