package uk.muster.reports.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.shared.Classification;

/// An edition of a document as it was frozen, for its readers.
///
/// @param program the version of Muster that made it
/// @param published when it went out; empty as long as it has not
public record Edition(
    DocumentId document,
    int number,
    Audience audience,
    String kind,
    String title,
    LocalDate asAt,
    String program,
    Classification classification,
    String frozenBy,
    String frozenPost,
    Instant frozenAt,
    Optional<Instant> published,
    List<File> files) {
  /// What the audit calls it when an edition is frozen.
  public static final String FROZEN = "edition frozen";

  public Edition {
    files = List.copyOf(files);
  }

  /// One file of it.
  ///
  /// @param format `html` and the others; `sayings` for what editions are compared by
  public record File(String format, long bytes, String sha256) {}

  Edition with(List<File> others) {
    return with(audience, classification, others);
  }

  /// The same for the public.
  Edition forPublic(Classification bears) {
    return with(Audience.PUBLIC, bears, List.of());
  }

  private Edition with(Audience readers, Classification bears, List<File> others) {
    return new Edition(
        document,
        number,
        readers,
        kind,
        title,
        asAt,
        program,
        bears,
        frozenBy,
        frozenPost,
        frozenAt,
        published,
        others);
  }

  /// As the audit names it.
  public String subject() {
    return "%s, edition %d".formatted(document.subject(), number);
  }

  public Optional<File> file(String format) {
    return files.stream().filter(one -> one.format().equals(format)).findFirst();
  }
}
