package io.sqlmodel.integration.stateful;

import io.sqlmodel.integration.stateful.model.Voyage;

/** Keys for voyages, never the same one twice. */
final class VoyageNumbers {
    private static int last;

    private VoyageNumbers() {}

    static Voyage next() {
        last++;
        return new Voyage().carrier(last % 2 == 0 ? "AA" : "BB").number(last);
    }
}
