package uk.muster.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// Forces that belong together for one purpose. The three kinds are not the same forces: Kent is in
/// the South East region and in the Eastern organised crime unit.
public record Grouping(String code, Kind kind, String name, List<ForceId> members, String source) {
  public Grouping {
    members = List.copyOf(members);
  }

  /// What a grouping is for.
  public enum Kind {
    REGION("Region"),
    ROCU("Regional organised crime unit"),
    CT_REGION("Counter-terrorism region");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// The kind that the files write so.
    public static Optional<Kind> of(String code) {
      return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public String words() {
      return words;
    }

    /// As the files write it, such as `ct-region`.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
