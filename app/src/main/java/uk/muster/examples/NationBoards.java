package uk.muster.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;

/// Boards of the synthetic nation: each force's quarterly meeting over the requirement, which met
/// once and meets again, so that what is signed has a board to go before.
public final class NationBoards {
  private static final String SOURCE = Nation.VERSION + " (synthetic)";
  private static final String BOARD = "synthetic-quarterly";
  private static final int QUARTER = 91;
  private static final int AHEAD = 35;
  private static final List<String> ITEMS =
      List.of("Actions of the last meeting", "Threats of the quarter", "Any other business");

  private final LocalDate next;
  private final StringBuilder boards =
      new StringBuilder("force,code,name,type,chair,secretary,rhythm,holds,source\n");
  private final StringBuilder members =
      new StringBuilder("force,code,name,board,part,organisation,source\n");
  private final StringBuilder meetings =
      new StringBuilder("force,code,name,board,state,planned_for,held_on,chair,present,source\n");
  private final StringBuilder items =
      new StringBuilder("force,code,name,meeting,number,presented_by,purpose,minute,source\n");

  private NationBoards(LocalDate today) {
    next = today.plusDays(AHEAD);
  }

  /// Four files by name; the same day gives the same bytes.
  public static Map<String, byte[]> files(Catalogue catalogue, LocalDate today) {
    var made = new NationBoards(today);
    catalogue.forces().forEach(made::force);
    var files = new LinkedHashMap<String, byte[]>();
    files.put("boards.csv", bytes(made.boards));
    files.put("board-members.csv", bytes(made.members));
    files.put("board-meetings.csv", bytes(made.meetings));
    files.put("agenda-items.csv", bytes(made.items));
    return files;
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void force(Force force) {
    var of = force.name();
    var last = next.minusDays(QUARTER);
    line(
        boards,
        force,
        BOARD,
        "Synthetic quarterly meeting on the requirement",
        "force",
        "synthetic chief officer lead",
        "synthetic SPR lead",
        "quarterly",
        "business leads of every threat (invented)");
    member(force, "chair", "synthetic chief officer lead", "chair", of);
    member(force, "secretary", "synthetic SPR lead", "secretary", of);
    member(force, "office", "synthetic adviser of the commissioner", "attendee", "Commissioner");
    meeting(force, last, "held", last.toString(), "all members (invented)");
    meeting(force, next, "planned", "", "");
    for (var n = 1; n <= ITEMS.size(); n++) {
      line(
          items,
          force,
          "%s-%d".formatted(code(last), n),
          ITEMS.get(n - 1),
          code(last),
          Integer.toString(n),
          "synthetic SPR lead",
          "note",
          "Noted (invented)");
    }
  }

  private void member(Force force, String code, String post, String part, String organisation) {
    line(members, force, "synthetic-" + code, post, BOARD, part, organisation);
  }

  private void meeting(Force force, LocalDate day, String state, String held, String present) {
    line(
        meetings,
        force,
        code(day),
        "Synthetic quarterly meeting, " + day,
        BOARD,
        state,
        day.toString(),
        held,
        held.isEmpty() ? "" : "synthetic chief officer lead",
        present);
  }

  private static String code(LocalDate day) {
    return "synthetic-" + day;
  }

  /// No cell of these holds a comma or a quotation mark but those of a name, which are quoted.
  private static void line(StringBuilder file, Force force, String... cells) {
    file.append(force.id());
    for (var cell : cells) {
      file.append(',').append(cell.contains(",") ? '"' + cell + '"' : cell);
    }
    file.append(',').append(SOURCE).append('\n');
  }
}
