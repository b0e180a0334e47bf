package uk.muster.look.chart;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.muster.look.Drawing;

/// A count over time as steps, with the lines it is held against and the events that change it.
///
/// @param label what readers hear: the finding, and which table says the same
/// @param unit what is counted, above the axis: "Units"
/// @param days the days drawn
/// @param line what is expected, one point a change; the first stands on or before the first day
/// @param lineName at its end: "12 with courses"
/// @param otherwise the same without what is planned, dashed; may be empty
/// @param need the line to be reached: what is short of it is hatched
/// @param references other named lines, above the need
/// @param events keyed to the rows of the table
public record StepChart(
    String label,
    String unit,
    Days days,
    List<Point> line,
    String lineName,
    List<Point> otherwise,
    String otherwiseName,
    Reference need,
    List<Reference> references,
    List<Event> events) {

  /// From the first day to the last.
  public record Days(LocalDate first, LocalDate last) {}

  /// From this day on there are so many.
  public record Point(LocalDate on, int units) {}

  /// A dashed line across: "15 local need".
  public record Reference(int units, String name) {}

  /// Something that happens, under a letter: it costs units, adds some, or changes none.
  public record Event(LocalDate on, String key, int change) {}

  public StepChart {
    line = List.copyOf(line);
    otherwise = List.copyOf(otherwise);
    references = List.copyOf(references);
    events = List.copyOf(events);
  }

  public Drawing drawing() {
    return Drawing.of("steps", draw(StepPaper.Size.WIDE), draw(StepPaper.Size.NARROW));
  }

  private Content draw(StepPaper.Size size) {
    var paper = new StepPaper(size, this);
    paper.grid(unit);
    paper.months();
    references.forEach(r -> paper.reference(r, "2 4"));
    paper.shortage(line, need.units());
    paper.reference(need, "7 5");
    paper.steps(otherwise, "#73828c", 1.6, "3 3");
    paper.events(events, line);
    paper.steps(line, "#0f4a59", 4, "none");
    paper.ends(ends());
    return paper.finish();
  }

  int lowest() {
    return IntStream.concat(
            line.stream().mapToInt(Point::units), otherwise.stream().mapToInt(Point::units))
        .min()
        .orElse(0);
  }

  int longestName() {
    return ends().stream().mapToInt(n -> n.name().length()).max().orElse(0);
  }

  int highest() {
    var all =
        List.of(
            line.stream().mapToInt(Point::units),
            otherwise.stream().mapToInt(Point::units),
            references.stream().mapToInt(Reference::units),
            IntStream.of(need.units()));
    return all.stream().flatMapToInt(s -> s).max().orElse(0);
  }

  /// The names at the right-hand end, where each line is.
  private List<StepPaper.EndName> ends() {
    var names = new ArrayList<StepPaper.EndName>();
    references.forEach(r -> names.add(StepPaper.EndName.of(r)));
    names.add(StepPaper.EndName.of(need));
    if (!line.isEmpty()) {
      names.add(new StepPaper.EndName(line.getLast().units(), lineName, "#0f4a59", false));
    }
    if (!otherwise.isEmpty()) {
      names.add(
          new StepPaper.EndName(otherwise.getLast().units(), otherwiseName, "#4a5963", false));
    }
    return names;
  }
}
