package io.sqlmodel.docs.keys;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface AttachmentModel {
    @PrimaryKey Long id();
    String file();
}
