package uk.muster.assessment.check;

import java.util.List;

/// A cross-check over facts that Muster does not keep yet, named so that nobody takes its silence
/// for good news.
///
/// @param with what it comes with
public record Waiting(String title, String definition, String with) {
  private static final String DESK = "the mobilisation desk";
  private static final String TEST = "scored tests without notice";

  /// All that wait.
  public static final List<Waiting> ALL =
      List.of(
          new Waiting(
              "Units committed twice",
              "Units deployed or committed are more than the registers allow at that hour",
              DESK),
          new Waiting(
              "Request beyond its time", "A request that nobody answered within its target", DESK),
          new Waiting(
              "Slower than the standard",
              "A test without notice in which a contingent came later than the standard asks",
              TEST),
          new Waiting(
              "Capability claimed that a test refuted",
              "A rating that says the standard is met, after a test that was failed",
              TEST),
          new Waiting(
              "Promise that the national stress test does not bear out",
              "A promise that the nation counts on and that fails in most runs",
              "the national stress test"));
}
