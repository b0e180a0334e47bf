package uk.muster.assessment.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.claim.Said;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// A campaign with its answers, as it was or as it is made up.
///
/// @param openedOn the day from which it ran; its facts are those of the day when it was due
/// @param closed whether it takes no more answers
/// @param hands who reviewed and signed those that end signed
/// @param ends how far each assessment came; one that is not named is left open
public record Book(
    NewCampaign campaign,
    LocalDate openedOn,
    boolean closed,
    List<Line> lines,
    Map<Key, AssessmentState> ends,
    Optional<Hands> hands) {
  public Book {
    lines = List.copyOf(lines);
    ends = Map.copyOf(ends);
  }

  /// One assessment of the campaign.
  public record Key(ForceId force, String threat) {
    AssessmentId in(String campaign) {
      return new AssessmentId(force, campaign, threat);
    }
  }

  /// Who reviewed and who signed, beside whoever brings the book in.
  ///
  /// @param name the name under the signatures
  public record Hands(Actor reviewer, Actor signer, String name) {}

  /// One answer.
  ///
  /// @param number its line in a file; 0 for none
  public record Line(int number, Key key, String question, Said said) {}

  AssessmentState end(Key key) {
    return Objects.requireNonNull(ends.getOrDefault(key, AssessmentState.OPEN));
  }
}
