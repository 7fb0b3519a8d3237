package io.sqlmodel.processor.scan;

import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the imports of a source file, which the standard API of annotation processing does not tell. */
interface Imports {
    /**
     * The imports of the file that declares a type.
     *
     * @param type the type
     * @return the names as written, {@code com.example.*} included; null if they cannot be read
     */
    @Nullable
    List<String> of(TypeElement type);
}
