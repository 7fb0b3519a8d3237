package io.sqlmodel.processor.scan;

import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What compilers know and the standard API of annotation processing does not tell. */
interface CompilerView {
    /** For a compiler of which nothing more is known. */
    CompilerView PLAIN = new CompilerView() {
        @Override
        public @Nullable List<String> imports(TypeElement type) {
            return null;
        }

        @Override
        public boolean losesAnnotations(TypeElement type) {
            return false;
        }

        @Override
        public boolean losesAnnotationsOfMissingTypes() {
            return true;
        }
    };

    /**
     * The imports of the file that declares a type.
     *
     * @param type the type
     * @return the names as written, {@code com.example.*} included; null if they cannot be read
     */
    @Nullable
    List<String> imports(TypeElement type);

    /**
     * Whether a type was read from a class file by a compiler that leaves out the annotations of types there.
     *
     * @param type the type
     * @return true if its annotations have to be read from the file
     */
    boolean losesAnnotations(TypeElement type);

    /**
     * Whether annotations of a type are not shown where the type is one that is only now generated.
     *
     * @return true if {@code @Nullable} on a relationship may be missed
     */
    boolean losesAnnotationsOfMissingTypes();

    /**
     * The view of a compiler.
     *
     * @param env the compiler, maybe wrapped by a build tool
     * @return its view
     */
    static CompilerView of(ProcessingEnvironment env) {
        ProcessingEnvironment own = Wrappers.unwrap(env);
        if (own.getClass().getName().startsWith("org.eclipse.jdt.")) {
            return new EclipseView();
        }
        try {
            return new JavacView(own);
        } catch (IllegalArgumentException | LinkageError e) {
            return PLAIN;
        }
    }
}
