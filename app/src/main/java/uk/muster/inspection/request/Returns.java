package uk.muster.inspection.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.muster.inspection.DataRequest;
import uk.muster.inspection.DataRequest.State;
import uk.muster.register.Entry;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;

/// What became of one request in every force that the actor may read.
///
/// @param forces each force that was asked; empty for one that was not
public record Returns(String code, SortedMap<ForceId, Optional<DataRequest>> forces) {
  public Returns {
    forces = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(forces));
  }

  private List<DataRequest> asked() {
    return forces.values().stream().flatMap(Optional::stream).toList();
  }

  public Entry first() {
    return asked().getFirst().request();
  }

  public long count(LocalDate today, State... states) {
    return asked().stream().filter(one -> List.of(states).contains(one.state(today))).count();
  }

  public long changedAfterwards() {
    return asked().stream().filter(DataRequest::changedAfterwards).count();
  }

  public int of() {
    return asked().size();
  }

  public Classification classification() {
    return Classification.of(
        asked().stream()
            .flatMap(one ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(one.request()), one.answers().stream()))
            .map(Entry::classification));
  }
}
