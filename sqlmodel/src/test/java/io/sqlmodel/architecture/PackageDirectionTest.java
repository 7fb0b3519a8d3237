package io.sqlmodel.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Data takes one way through the packages, and so do dependencies. */
class PackageDirectionTest {
    private static final String ROOT = "io.sqlmodel";
    private static final String FIXTURE = "io.sqlmodel.architecture.fixture";

    /** Each package may use those before it. The empty name is the root package, the façade, which may use them all. */
    private static final List<String> ORDER = List.of(
            "error",
            "type",
            "annotation",
            "meta",
            "event",
            "sql",
            "generated",
            "dialect",
            "compile",
            "engine",
            "schema",
            "row",
            "unit",
            "load",
            "async",
            "");

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        directionsHold(ROOT).check(Imported.main());
    }

    @Test
    void useOfALaterPackageIsFound() {
        assertThatThrownBy(() -> directionsHold(FIXTURE).check(Imported.packages(FIXTURE)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("fixture.annotation.UsesEngine")
                .hasMessageContaining("fixture.engine.Engine");
    }

    @Test
    void packageOutsideTheListIsFound() {
        assertThatThrownBy(() -> directionsHold(FIXTURE).check(Imported.packages(FIXTURE + ".attic")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("fixture.attic.Stray")
                .hasMessageContaining("is in no listed package");
    }

    @Test
    void documentationListsThePackagesInThisOrder() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "architecture.md"), StandardCharsets.UTF_8);
        List<String> documented = Pattern.compile("^\\| `io\\.sqlmodel\\.?(\\w*)` \\|", Pattern.MULTILINE)
                .matcher(document)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();

        assertThat(documented).isEqualTo(ORDER);
    }

    private static ArchRule directionsHold(String root) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("use only packages before their own") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                int own = position(user, root);
                if (own < 0) {
                    events.add(SimpleConditionEvent.violated(user, user.getName() + " is in no listed package"));
                }
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    if (position(dependency.getTargetClass(), root) > own) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        });
    }

    /** Where in the order a class stands: by the first part of its package below the root; -1 outside. */
    private static int position(JavaClass of, String root) {
        String name = of.getPackageName();
        if (name.equals(root)) {
            return ORDER.indexOf("");
        }
        if (!name.startsWith(root + ".")) {
            return -1;
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return ORDER.indexOf(dot < 0 ? below : below.substring(0, dot));
    }
}
