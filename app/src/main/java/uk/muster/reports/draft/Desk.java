package uk.muster.reports.draft;

import java.util.Set;
import java.util.stream.Collectors;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reports.ReportKind;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Who works on a kind of document. The inspectorate writes its own report and the force checks it;
/// what a region or the nation says of many forces is for those who run campaigns; all else is the
/// force's own, and whoever signs for the force approves it.
public record Desk(Right writes, Right comments, Right approves) {
  public static Desk of(ReportKind kind) {
    return switch (kind) {
      case INSPECTION ->
          new Desk(Right.CHANGE_INSPECTIONS, Right.ANSWER_INSPECTIONS, Right.CHANGE_INSPECTIONS);
      case REGIONAL_PROFILE, NATIONAL ->
          new Desk(Right.RUN_CAMPAIGNS, Right.CHANGE_CAPABILITY, Right.RUN_CAMPAIGNS);
      case BOARD_PAPER, DUE_REGARD, CAPABILITY_RETURN, AFTER_ACTION, MUTUAL_AID ->
          new Desk(Right.CHANGE_CAPABILITY, Right.CHANGE_CAPABILITY, Right.SIGN_ASSESSMENTS);
    };
  }

  /// All forces that a document says something of.
  public static Set<ForceId> forces(Catalogue catalogue, ReportKind kind, ForceId force) {
    return switch (kind) {
      case NATIONAL -> ids(catalogue.forces());
      case REGIONAL_PROFILE -> ids(catalogue.forcesIn(catalogue.regionOf(force).code()));
      case INSPECTION, BOARD_PAPER, DUE_REGARD, CAPABILITY_RETURN, AFTER_ACTION, MUTUAL_AID ->
          Set.of(force);
    };
  }

  private static Set<ForceId> ids(java.util.Collection<Force> forces) {
    return forces.stream().map(Force::id).collect(Collectors.toSet());
  }
}
