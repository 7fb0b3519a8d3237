package io.sqlmodel.schema;

import io.sqlmodel.dialect.Reflection;
import io.sqlmodel.meta.Difference.Kind;
import io.sqlmodel.meta.TableDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The differences of one table while they are found, and how its names are compared. */
final class TableDrafts {
    private final Reflection names;
    private final TableDef model;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> missing = new LinkedHashMap<>();
    private final Map<String, Draft> extra = new LinkedHashMap<>();

    TableDrafts(Reflection names, TableDef model) {
        this.names = names;
        this.model = model;
    }

    List<Draft> all() {
        return drafts;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    /** A difference, said in a line. */
    Draft draft(Kind kind, String line) {
        Draft draft = new Draft(kind, model.name(), line);
        drafts.add(draft);
        return draft;
    }

    /** A column that the database does not have. */
    void missing(String column, Draft draft) {
        missing.put(column, draft);
        drafts.add(draft);
    }

    /** A column that the model does not have; it is among the differences already. */
    void extra(String column, Draft draft) {
        extra.put(column, draft);
    }

    boolean isMissing(String column) {
        return missing.containsKey(column);
    }

    /** The difference of a missing or extra column that is among some columns; if none is, one of its own. */
    Draft draft(List<String> wanted, List<String> actual, Kind kind, String line) {
        return Stream.concat(wanted.stream().map(missing::get), actual.stream().map(extra::get))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> draft(kind, line));
    }

    boolean isSame(String wanted, String actual) {
        return names.isSame(wanted, actual);
    }

    boolean isSameList(List<String> wanted, List<String> actual) {
        boolean same = wanted.size() == actual.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = isSame(wanted.get(i), actual.get(i));
        }
        return same;
    }

    boolean isSameSet(List<String> wanted, List<String> actual) {
        return wanted.size() == actual.size()
                && wanted.stream().allMatch(each -> actual.stream().anyMatch(other -> isSame(each, other)));
    }

    /** Columns in brackets. */
    static String list(Collection<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }
}
