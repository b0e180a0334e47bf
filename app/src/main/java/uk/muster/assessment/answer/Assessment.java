package uk.muster.assessment.answer;

import java.time.LocalDate;
import java.util.Set;
import uk.muster.assessment.ground.Submission;
import uk.muster.assessment.typed.TypedAt;
import uk.muster.shared.Marking;

/// What a force says of one threat in a campaign: who is to answer it, how far it is, who
/// submitted, reviewed and signed it.
///
/// @param version 1, or more when what was signed is corrected
/// @param frameworkVersion the version in force when the campaign was opened; a later one changes
///   nothing here
/// @param delegate the account that is to answer; empty for nobody yet
/// @param questions how many there are
/// @param answered how many have a rating with reasons
/// @param authors the accounts that answered what was submitted
/// @param submissions how many times it went to the reviewer
public record Assessment(
    AssessmentId id,
    int version,
    AssessmentState state,
    String framework,
    int frameworkVersion,
    String delegate,
    String delegatePost,
    LocalDate due,
    int questions,
    int answered,
    int submissions,
    Set<String> authors,
    Signature submitted,
    Signature reviewed,
    Signature signed,
    String signedName,
    String declaration,
    String digest,
    Marking marking) {
  public Assessment {
    authors = Set.copyOf(authors);
  }

  /// Whether it stands beside an earlier version that is signed.
  boolean isCorrection() {
    return version > 1;
  }

  /// Where what is typed for a question is kept.
  TypedAt at(String question) {
    return new TypedAt(id.force(), id.campaign(), id.threat(), version, question);
  }

  /// Its last submission.
  Submission submission() {
    return new Submission(id.force(), id.campaign(), id.threat(), version, submissions);
  }

  /// The submission that comes next.
  Submission nextSubmission() {
    return new Submission(id.force(), id.campaign(), id.threat(), version, submissions + 1);
  }

  /// The same with the title and the edition of its campaign.
  public record Named(Assessment assessment, String title, String edition) {}

  /// Whether it should have been submitted by now.
  public boolean late(LocalDate today) {
    return state.answers() && due.isBefore(today);
  }

  /// Whether it goes on when its campaign is closed: it was submitted before, or corrects what was
  /// signed.
  boolean beyondClose() {
    return state != AssessmentState.OPEN || version > 1;
  }

  /// Whether the account answered any of it, and so must neither review nor sign it.
  public boolean authoredBy(String account) {
    return authors.contains(account);
  }

  /// Whether the account reviewed what is submitted, and so must not sign it.
  public boolean reviewedBy(String account) {
    return reviewed.isThere() && reviewed.account().equals(account);
  }
}
