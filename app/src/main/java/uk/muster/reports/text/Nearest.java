package uk.muster.reports.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/// The known names that somebody may have meant.
final class Nearest {
  private static final int AT_MOST = 3;

  private Nearest() {}

  /// At most three, the nearest first, with commas between; empty when none is near.
  static String of(String name, Collection<String> names) {
    var wanted = letters(name);
    return names.stream()
        .filter(one -> far(wanted, letters(one)) <= Math.max(2, wanted.length() / 3))
        .sorted(
            Comparator.<String>comparingInt(one -> far(wanted, letters(one)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(AT_MOST)
        .collect(Collectors.joining(", "));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /// How many letters differ; a name that holds the other whole is one away.
  private static int far(String wanted, String name) {
    if (!wanted.isEmpty() && !wanted.equals(name) && name.contains(wanted)) {
      return 1;
    }
    var above = new int[name.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= wanted.length(); i++) {
      int corner = above[0];
      above[0] = i;
      for (int j = 1; j < above.length; j++) {
        int same = corner + (wanted.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
        corner = above[j];
        above[j] = Math.min(same, 1 + Math.min(above[j], above[j - 1]));
      }
    }
    return above[name.length()];
  }
}
