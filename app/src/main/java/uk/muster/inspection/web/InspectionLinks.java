package uk.muster.inspection.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.inspection.InspectionRecord;
import uk.muster.look.Link;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Where one can go from an inspection, as far as the post may.
final class InspectionLinks {
  private InspectionLinks() {}

  static List<Link> of(Actor actor, InspectionRecord record) {
    var force = record.inspection().force();
    var links = new ArrayList<Link>();
    links.add(new Link("The record", record.inspection().path()));
    links.add(new Link("Sample of a register", "/inspection-sample/" + force));
    if (actor.can(Right.CHANGE_INSPECTIONS, force)) {
      links.add(
          new Link(
              "Certificates behind posts",
              "/inspection-certificates/%s/%s".formatted(force, record.inspection().code())));
      for (var kind :
          List.of(
              List.of("judgements", "Add a judgement"),
              List.of("moderations", "Moderate judgements"),
              List.of("inspection-findings", "Add a finding"),
              List.of("data-requests", "Ask for data"),
              List.of("fieldwork", "Add fieldwork"),
              List.of("fact-check-replies", "Reply to a comment"))) {
        links.add(add(kind, force));
      }
    }
    if (actor.can(Right.ANSWER_INSPECTIONS, force)) {
      links.add(add(List.of("data-answers", "Answer a request"), force));
      links.add(add(List.of("fact-checks", "Comment on the draft"), force));
      links.add(add(List.of("actions", "Add an action"), force));
      links.add(looks(force));
    }
    return links;
  }

  static Link looks(ForceId force) {
    return new Link("What inspectors looked at", "/inspection-looks/" + force);
  }

  private static Link add(List<String> kindAndWords, ForceId force) {
    return new Link(
        kindAndWords.getLast(),
        "/registers/%s/new?force=%s".formatted(kindAndWords.getFirst(), force));
  }
}
