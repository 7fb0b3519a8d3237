package io.sqlmodel.processor.scan;

import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The view of javac. */
final class JavacView implements CompilerView {
    private final Trees trees;

    JavacView(ProcessingEnvironment env) {
        trees = Trees.instance(env);
    }

    @Override
    public @Nullable List<String> imports(TypeElement type) {
        TreePath path = trees.getPath(type);
        if (path == null) {
            return null;
        }
        return path.getCompilationUnit().getImports().stream()
                .filter(tree -> !tree.isStatic())
                .map(ImportTree::getQualifiedIdentifier)
                .map(Object::toString)
                .toList();
    }

    @Override
    public boolean losesAnnotations(TypeElement type) {
        return trees.getPath(type) == null;
    }

    @Override
    public boolean losesAnnotationsOfMissingTypes() {
        return false;
    }
}
