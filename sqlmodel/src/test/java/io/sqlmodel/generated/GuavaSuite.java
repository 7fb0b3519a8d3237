package io.sqlmodel.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import junit.framework.Test;
import junit.framework.TestCase;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicTest;

/** Runs a suite of Guava's collection tests, which are written for an older JUnit. */
final class GuavaSuite {
    private GuavaSuite() {}

    /** The tests of a suite, but for those of some names. */
    static Stream<DynamicTest> tests(TestSuite suite, Set<String> without) {
        List<DynamicTest> tests = new ArrayList<>();
        collect(suite, without, tests);
        return tests.stream();
    }

    private static void collect(Test test, Set<String> without, List<DynamicTest> tests) {
        if (test instanceof TestSuite suite) {
            Collections.list(suite.tests()).forEach(each -> collect(each, without, tests));
        } else if (test instanceof TestCase one
                && !without.contains(one.getName().replaceFirst("\\W.*", ""))) {
            tests.add(DynamicTest.dynamicTest(one.toString(), one::runBare));
        }
    }
}
