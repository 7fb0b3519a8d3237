package io.sqlmodel.dialect;

import io.sqlmodel.type.Codecs;

/** A dialect of its own: it names its parts once, and overrides what its database spells otherwise than the standard. */
public abstract class ComposedDialect implements Dialect {
    private final DialectParts parts;

    /**
     * A dialect of parts.
     *
     * @param parts what it is made of
     */
    protected ComposedDialect(DialectParts parts) {
        this.parts = parts;
    }

    @Override
    public final String name() {
        return parts.name();
    }

    @Override
    public final String urlPrefix() {
        return parts.urlPrefix();
    }

    @Override
    public final Version minimumVersion() {
        return parts.minimumVersion();
    }

    @Override
    public final String quote(String identifier) {
        return parts.identifiers().quote(identifier);
    }

    @Override
    public final Codecs codecs() {
        return parts.codecs();
    }

    @Override
    public final DdlSyntax ddl() {
        return parts.ddl();
    }

    @Override
    public final AlterSyntax alter() {
        return parts.alter();
    }

    @Override
    public final Reflection reflection() {
        return parts.reflection();
    }

    @Override
    public final ConnectionRules connections() {
        return parts.connections();
    }

    @Override
    public final ErrorRules errors() {
        return parts.errors();
    }
}
