package io.sqlmodel.processor.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which of the known names somebody may have meant. */
final class NearNames {
    private static final int SHOWN = 5;

    private NearNames() {}

    /**
     * Names the nearest.
     *
     * @param written the name that is not known
     * @param known all that are
     * @return "Did you mean ...?" if some differ from it in few letters, or else what there is, as far as it is few
     */
    static String sentence(String written, List<String> known) {
        List<String> nearest = known.stream()
                .sorted(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int limit = written.length() <= 3 ? 1 : Math.max(2, written.length() / 3);
        List<String> meant = nearest.stream()
                .filter(name -> distance(written, name) <= limit)
                .limit(2)
                .toList();
        if (!meant.isEmpty()) {
            return "Did you mean " + String.join(" or ", meant) + "?";
        }
        String names = String.join(", ", nearest.stream().limit(SHOWN).sorted().toList());
        return nearest.size() <= SHOWN ? "Known are: " + names + "." : "Known are, among others: " + names + ".";
    }

    /** How many letters have to be put in, taken out or changed, capital or not. */
    private static int distance(String written, String known) {
        String from = written.toLowerCase(Locale.ROOT);
        String to = known.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
