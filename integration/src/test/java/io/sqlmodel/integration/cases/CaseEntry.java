package io.sqlmodel.integration.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One case of the list.
 *
 * @param number its number, such as B04
 * @param title what it is about
 * @param group the title of its group
 * @param issue the issue that it belongs to
 * @param verdict how it stands to the original
 * @param why the reason, empty if it is the same
 */
record CaseEntry(String number, String title, String group, String issue, Verdict verdict, String why) {
    /** Reads the list: a line each, its parts separated by bars. */
    static List<CaseEntry> parse(List<String> lines) {
        List<CaseEntry> entries = new ArrayList<>();
        String group = "";
        String issue = "";
        for (String line : lines) {
            String[] parts = line.split(" \\| ", 4);
            if (line.startsWith("## ")) {
                group = parts[0].substring(3) + ". " + parts[1];
                issue = parts[2];
            } else if (!line.startsWith("#")) {
                Verdict verdict = Verdict.valueOf(parts[2].toUpperCase(Locale.ROOT));
                entries.add(new CaseEntry(parts[0], parts[1], group, issue, verdict, parts.length > 3 ? parts[3] : ""));
            }
        }
        return entries;
    }
}
