package io.sqlmodel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.lang.invoke.MethodHandles;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No reflection, proxies, bytecode generation or agents at run time, so that a native image needs no hints. */
class NoReflectionTest {
    private static final String FIXTURE = "io.sqlmodel.architecture.fixture.reflective";

    private static final DescribedPredicate<JavaClass> REFLECTIVE_TYPES = resideInAnyPackage(
                    "java.lang.reflect..",
                    "java.lang.instrument..",
                    "java.lang.classfile..",
                    "javax.tools..",
                    "sun.misc..",
                    "sun.reflect..",
                    "jdk.internal..",
                    "net.bytebuddy..",
                    "net.sf.cglib..",
                    "javassist..",
                    "org.objectweb.asm..")
            .as("types for reflection, bytecode generation and agents");

    private static final ArchRule NO_REFLECTIVE_TYPES =
            noClasses().should().dependOnClassesThat(REFLECTIVE_TYPES).allowEmptyShould(false);

    private static final ArchRule NO_LOOKING_INTO_CLASSES = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "looks for members of a class",
                    access -> isOn(access, Class.class)
                            && looksForMembers(access.getTarget().getName())));

    private static final Set<String> DEFINING =
            Set.of("defineClass", "defineHiddenClass", "defineHiddenClassWithClassData", "privateLookupIn");

    private static final ArchRule NO_CLASSES_MADE_AT_RUN_TIME = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "defines a class or turns a member into a handle",
                    access -> (isOn(access, MethodHandles.Lookup.class)
                                    || isOn(access, MethodHandles.class)
                                    || isOn(access, ClassLoader.class))
                            && (DEFINING.contains(access.getTarget().getName())
                                    || access.getTarget().getName().startsWith("unreflect"))));

    private static final ArchRule NO_REFLECTION = CompositeArchRule.of(NO_REFLECTIVE_TYPES)
            .and(NO_LOOKING_INTO_CLASSES)
            .and(NO_CLASSES_MADE_AT_RUN_TIME);

    @Test
    void mainClassesDoNotReflect() {
        NO_REFLECTION.check(Imported.main());
    }

    @ParameterizedTest
    @CsvSource({
        "MakesProxy, java.lang.reflect.Proxy",
        "KeepsMethod, java.lang.reflect.Method",
        "ReadsField, java.lang.Class.getDeclaredField",
        "CallsConstructor, java.lang.Class.getDeclaredConstructor",
        "DefinesClass, java.lang.invoke.MethodHandles$Lookup.defineClass",
        "CompilesSource, javax.tools.ToolProvider",
        "BecomesAgent, java.lang.instrument.Instrumentation",
    })
    void reflectionIsFound(String user, String used) {
        JavaClasses reflective = Imported.packages(FIXTURE);

        assertThatThrownBy(() -> NO_REFLECTION.check(reflective))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching(
                        "(?s).*" + user + "[^\\n]*" + used.replace(".", "\\.").replace("$", "\\$") + ".*");
    }

    @Test
    void recordsEnumsAndLambdasAreNotReflection() {
        NO_REFLECTION.check(Imported.packages("io.sqlmodel.architecture.fixture.plain"));
    }

    private static boolean isOn(JavaAccess<?> access, Class<?> type) {
        return access.getTargetOwner().isEquivalentTo(type);
    }

    private static boolean looksForMembers(String method) {
        return method.startsWith("getDeclared")
                || method.equals("newInstance")
                || method.matches("get(Field|Method|Constructor|RecordComponent)s?");
    }
}
