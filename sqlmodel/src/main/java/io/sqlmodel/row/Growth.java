package io.sqlmodel.row;

/**
 * How arrays grow that take the rows of a result: fast while they are small, so that a thousand rows are copied three times and
 * not ten times.
 */
public final class Growth {
    private static final int LARGE = 256;

    private Growth() {}

    /**
     * The next capacity.
     *
     * @param capacity the one that is used up, greater than 0
     * @return a greater one
     */
    public static int after(int capacity) {
        return capacity < LARGE ? capacity * 4 : capacity * 2;
    }
}
