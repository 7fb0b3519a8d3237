package io.sqlmodel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.sql.Syntax;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForwardingDialectTest {
    @Test
    void everyChoiceOfADialectIsForwarded() {
        assertThat(signatures(ForwardingDialect.class)).containsAll(signatures(Dialect.class, Syntax.class));
    }

    @Test
    void everyChoiceOfCreatingTablesIsForwarded() {
        assertThat(signatures(ForwardingDdl.class)).containsAll(signatures(DdlSyntax.class));
    }

    private static List<String> signatures(Class<?>... types) {
        return Stream.of(types)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .map(ForwardingDialectTest::signature)
                .toList();
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }
}
