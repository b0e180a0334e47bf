package uk.muster.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.muster.register.Entry;
import uk.muster.shared.Classification;

/// One inspection of one force as a whole, as far as the actor may read it.
///
/// @param moderated what several inspectors judged of the same thing
/// @param findings with their actions by reference
/// @param actions what the force does about a finding, by the reference of the finding
/// @param replies by the reference of the comment
public record InspectionRecord(
    Entry inspection,
    List<Entry> criteria,
    List<DataRequest> requests,
    List<Entry> fieldwork,
    List<Beside> judgements,
    List<Moderated> moderated,
    List<Entry> findings,
    Map<String, List<Entry>> actions,
    List<Entry> comments,
    Map<String, Entry> replies,
    List<Entry> publications) {
  public InspectionRecord {
    criteria = List.copyOf(criteria);
    requests = List.copyOf(requests);
    fieldwork = List.copyOf(fieldwork);
    judgements = List.copyOf(judgements);
    moderated = List.copyOf(moderated);
    findings = List.copyOf(findings);
    actions = Map.copyOf(actions);
    comments = List.copyOf(comments);
    replies = Map.copyOf(replies);
    publications = List.copyOf(publications);
  }

  public long count(DataRequest.State state, LocalDate today) {
    return requests.stream().filter(one -> one.state(today) == state).count();
  }

  /// Judgements that differ from what the force says of itself.
  public List<Beside> differing() {
    return judgements.stream().filter(one -> one.difference().orElse(0) != 0).toList();
  }

  /// Things that inspectors judged differently and that nobody has moderated.
  public long notModerated() {
    return moderated.stream().filter(one -> one.differ() && one.moderation().isEmpty()).count();
  }

  public List<Entry> openFindings() {
    return findings.stream().filter(one -> !one.text("state").equals("closed")).toList();
  }

  public Classification classification() {
    return Classification.of(
        Stream.of(
                Stream.of(inspection),
                criteria.stream(),
                requests.stream().map(DataRequest::request),
                requests.stream().flatMap(one -> one.answers().stream()),
                fieldwork.stream(),
                judgements.stream().map(Beside::judgement),
                findings.stream(),
                actions.values().stream().flatMap(List::stream),
                comments.stream(),
                replies.values().stream(),
                publications.stream())
            .flatMap(one -> one)
            .map(Entry::classification));
  }
}
