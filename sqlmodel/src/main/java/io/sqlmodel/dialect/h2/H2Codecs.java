package io.sqlmodel.dialect.h2;

import io.sqlmodel.type.Codecs;
import java.util.Map;

/** H2's driver knows every type. */
final class H2Codecs {
    static final Codecs ALL = new Codecs(Map.of());

    private H2Codecs() {}
}
