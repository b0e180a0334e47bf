package uk.muster.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import uk.muster.register.Entry;
import uk.muster.shared.Period;

/// A request for data to one force, and what became of it.
///
/// @param answers as they stand
/// @param first when it was answered first; empty when it was not
/// @param last when its answers were changed last
public record DataRequest(
    Entry request, List<Entry> answers, Optional<Instant> first, Optional<Instant> last) {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  /// How far it is.
  public enum State {
    NOT_DUE("not due yet"),
    MISSING("missing"),
    IN_TIME("answered in time"),
    LATE("answered late");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public DataRequest {
    answers = List.copyOf(answers);
  }

  public LocalDate due() {
    var text = request.text("due");
    return text.isEmpty() ? Period.OPEN : LocalDate.parse(text);
  }

  public State state(LocalDate today) {
    return first
        .map(at -> day(at).isAfter(due()) ? State.LATE : State.IN_TIME)
        .orElse(today.isAfter(due()) ? State.MISSING : State.NOT_DUE);
  }

  /// Whether an answer was changed, or another given, after the first.
  public boolean changedAfterwards() {
    return !first.equals(last);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, HERE);
  }
}
