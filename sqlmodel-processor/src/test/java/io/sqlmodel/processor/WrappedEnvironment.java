package io.sqlmodel.processor;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a build tool puts around a compiler. */
abstract class WrappedEnvironment implements ProcessingEnvironment {
    abstract ProcessingEnvironment env();

    @Override
    public Map<String, String> getOptions() {
        return env().getOptions();
    }

    @Override
    public Messager getMessager() {
        return env().getMessager();
    }

    @Override
    public Filer getFiler() {
        return env().getFiler();
    }

    @Override
    public Elements getElementUtils() {
        return env().getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
        return env().getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
        return env().getSourceVersion();
    }

    @Override
    public Locale getLocale() {
        return env().getLocale();
    }
}
