package uk.muster.assessment.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.muster.assessment.claim.Fact;
import uk.muster.assessment.claim.Revision;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.ground.Ground;

/// The SHA-256 of all that is signed: a change to any answer, fact or evidence afterwards would
/// show.
public final class Digest {
  private Digest() {}

  static String of(
      Assessment assessment,
      Map<String, Revision> answers,
      Map<String, Fact> facts,
      List<Ground> grounds,
      String words) {
    return of(
        assessment.id(),
        assessment.version(),
        assessment.framework(),
        assessment.frameworkVersion(),
        answers,
        facts,
        grounds,
        words);
  }

  /// The same of an assessment that is brought in.
  public static String of(
      AssessmentId id,
      int version,
      Framework framework,
      Map<String, Revision> answers,
      Map<String, Fact> facts,
      List<Ground> grounds,
      String words) {
    return of(id, version, framework.code(), framework.version(), answers, facts, grounds, words);
  }

  private static String of(
      AssessmentId id,
      int version,
      String framework,
      int frameworkVersion,
      Map<String, Revision> answers,
      Map<String, Fact> facts,
      List<Ground> grounds,
      String words) {
    var text = new StringBuilder();
    line(text, id.force().value(), id.campaign(), id.threat());
    line(text, "version", Integer.toString(version), words);
    line(text, framework, Integer.toString(frameworkVersion), "");
    new TreeMap<>(answers)
        .forEach((question, revision) ->
            revision.said().parts().forEach((part, value) -> line(text, question, part, value)));
    new TreeMap<>(facts)
        .forEach((indicator, fact) -> line(text, indicator, fact.asAt().toString(), fact.words()));
    grounds.stream()
        .sorted(Comparator.comparing(Ground::question).thenComparing(Ground::evidence))
        .forEach(one ->
            line(
                text,
                one.question(),
                one.evidence(),
                Integer.toString(one.version()),
                one.sha256()));
    return sha256(text.toString());
  }

  /// Lengths stand before the words, so that no two contents give the same text.
  private static void line(StringBuilder text, String... words) {
    for (var word : words) {
      text.append(word.length()).append(':').append(word);
    }
    text.append('\n');
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
