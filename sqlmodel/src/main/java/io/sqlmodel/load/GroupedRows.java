package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.row.Growth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/**
 * Objects in groups with numbers from 0. All stand in one array, where those of a group follow each other, as rows mostly come;
 * where they do not, each row's number is kept as well, and the rows are put in order once when they are asked for.
 */
final class GroupedRows {
    private static final Entity[] NONE = {};

    private Entity[] rows;
    private int size;

    /** Where each group begins. */
    private int[] starts;

    private int groups;

    /** The group of each row; null while the rows of each group follow each other. */
    private int @Nullable [] groupOf;

    /** None. */
    GroupedRows() {
        this(8);
    }

    /**
     * None.
     *
     * @param expected how many groups may come; more may
     */
    GroupedRows(int expected) {
        starts = new int[Math.max(1, expected)];
        rows = new Entity[Math.max(16, expected)];
    }

    /** How many groups there are. */
    int groups() {
        return groups;
    }

    /** Begins a new group, and gives its number. */
    int begin() {
        if (groups == starts.length) {
            starts = Arrays.copyOf(starts, groups * 2);
        }
        starts[groups] = size;
        return groups++;
    }

    /** Adds a row to a group. */
    void add(int group, Entity row) {
        if (group != groups - 1 && groupOf == null) {
            groupOf = numbers();
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, Growth.after(size));
        }
        if (groupOf != null) {
            if (groupOf.length < rows.length) {
                groupOf = Arrays.copyOf(groupOf, rows.length);
            }
            groupOf[size] = group;
        }
        rows[size++] = row;
    }

    private int[] numbers() {
        int[] numbers = new int[rows.length];
        for (int group = 0; group < groups; group++) {
            Arrays.fill(numbers, starts[group], end(group), group);
        }
        return numbers;
    }

    /** The rows of a group, in the order in which they came; the caller may keep the array. */
    Entity[] of(int group) {
        arrange();
        int start = starts[group];
        int end = end(group);
        return start == end ? NONE : Arrays.copyOfRange(rows, start, end);
    }

    /** The same with each object once, where it stands first. */
    Entity[] distinct(int group) {
        Entity[] found = of(group);
        return found.length < 2 ? found : new LinkedHashSet<>(Arrays.asList(found)).toArray(NONE);
    }

    /** The first row of a group, which has at least one. */
    Entity first(int group) {
        arrange();
        return rows[starts[group]];
    }

    private int end(int group) {
        return group + 1 < groups ? starts[group + 1] : size;
    }

    /** Sorts the rows by their groups, by counting. */
    private void arrange() {
        int[] numbers = groupOf;
        if (numbers == null) {
            return;
        }
        int[] next = new int[groups + 1];
        for (int i = 0; i < size; i++) {
            next[numbers[i] + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            next[group + 1] += next[group];
            starts[group] = next[group];
        }
        Entity[] arranged = new Entity[rows.length];
        for (int i = 0; i < size; i++) {
            arranged[next[numbers[i]]++] = rows[i];
        }
        rows = arranged;
        groupOf = null;
    }
}
