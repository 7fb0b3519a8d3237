package io.sqlmodel.integration.inherit;

import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Another table with the same base. */
@Table
interface DogModel extends NamedModel {
    @Relationship(backPopulates = "enemy")
    List<Cat> chased();
}
