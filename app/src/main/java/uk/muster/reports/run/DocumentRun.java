package uk.muster.reports.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.muster.reports.ReportKind;
import uk.muster.reports.format.Format;
import uk.muster.shared.ForceId;

/// A run: one kind of document of many forces, as it stands.
///
/// @param aliveAt when those who work on it last said so
/// @param stopped why it could not go on; empty when it could
/// @param lines the forces in the order in which they are worked on
public record DocumentRun(
    UUID id,
    ReportKind kind,
    LocalDate asAt,
    boolean published,
    List<Format> formats,
    Instant begunAt,
    Instant aliveAt,
    boolean calledOff,
    Optional<Instant> endedAt,
    String stopped,
    List<Line> lines) {
  /// Longer than a document takes, and than a turn of those that wait.
  static final Duration SILENCE = Duration.ofMinutes(3);

  public DocumentRun {
    formats = List.copyOf(formats);
    lines = List.copyOf(lines);
  }

  /// How far one force has come.
  public enum State {
    WAITING,
    MADE,
    FAILED
  }

  /// One force of a run.
  ///
  /// @param why it has none; empty but when it failed
  public record Line(ForceId force, State state, String why) {}

  public List<Line> in(State state) {
    return lines.stream().filter(line -> line.state() == state).toList();
  }

  /// How many forces are done with, well or not.
  public int done() {
    return lines.size() - in(State.WAITING).size();
  }

  /// Whether somebody works on it still.
  public boolean goesOn(Instant now) {
    return endedAt.isEmpty() && aliveAt.plus(SILENCE).isAfter(now);
  }

  /// How it stands, in a sentence or a few.
  public String words(Instant now) {
    var made = in(State.MADE).stream().map(Line::force).toList();
    if (goesOn(now)) {
      return "%d of %d forces are done%s."
          .formatted(done(), lines.size(), calledOff ? "; it is being called off" : "");
    }
    var silent = endedAt.isEmpty() ? "the server that worked on it was stopped" : stopped;
    return new RunEnd(
            made,
            in(State.FAILED).stream().collect(Collectors.toMap(Line::force, Line::why)),
            in(State.WAITING).stream().map(Line::force).toList(),
            calledOff,
            silent)
        .words();
  }
}
