package io.sqlmodel.dialect;

import io.sqlmodel.type.Codecs;

/**
 * What a {@link ComposedDialect} is made of; each is what the method of the same name gives.
 *
 * @param name {@link Dialect#name()}
 * @param urlPrefix {@link Dialect#urlPrefix()}
 * @param minimumVersion {@link Dialect#minimumVersion()}
 * @param identifiers {@link Dialect#quote(String)}
 * @param codecs {@link Dialect#codecs()}
 * @param ddl {@link Dialect#ddl()}
 * @param alter {@link Dialect#alter()}
 * @param reflection {@link Dialect#reflection()}
 * @param connections {@link Dialect#connections()}
 * @param errors {@link Dialect#errors()}
 */
public record DialectParts(
        String name,
        String urlPrefix,
        Version minimumVersion,
        Identifiers identifiers,
        Codecs codecs,
        DdlSyntax ddl,
        AlterSyntax alter,
        Reflection reflection,
        ConnectionRules connections,
        ErrorRules errors) {}
