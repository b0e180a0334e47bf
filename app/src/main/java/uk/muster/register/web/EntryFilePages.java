package uk.muster.register.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.KindField;
import uk.muster.shared.Actor;
import uk.muster.shared.Period;
import uk.muster.shared.Shell;

/// The entries of one kind as a file: whole, as it can be read in again, or the public edition.
/// That leaves out what is marked above OFFICIAL or withheld, and all links, because even a
/// reference says that something is there.
@Controller
class EntryFilePages {
  /// The value of `edition` that asks for the public one.
  static final String PUBLIC = "public";

  private final Registers registers;
  private final Catalogue catalogue;
  private final Clock clock;

  EntryFilePages(Registers registers, Catalogue catalogue, Clock clock) {
    this.registers = registers;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/registers/{kind}.csv")
  CsvFile download(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam Map<String, String> entries) {
    var kind = registers.kind(actor, code);
    var typed = new Asked(kind, entries);
    typed.requireForce(catalogue);
    CsvFile.refuse(typed.errors());
    var asked = typed.question(clock);
    var isPublic = PUBLIC.equals(entries.get("edition"));
    var question = isPublic ? asked.forPublication() : asked;
    var fields = kind.fields().stream().filter(field -> !isPublic || !leadsOn(field)).toList();
    var columns = new ArrayList<Column>();
    columns.add(Column.of("force"));
    columns.add(Column.of("code"));
    fields.forEach(field -> columns.add(Column.of(field.name())));
    columns.add(Column.of("marking"));
    columns.add(Column.of("ended_on"));
    return CsvFile.of(
        isPublic
            ? shell.forPublication()
            : shell.atLeast(registers.classification(actor, code, question)),
        isPublic ? code + "-public" : code,
        question.on(),
        columns,
        row -> registers.each(actor, code, question, entry -> row.accept(line(fields, entry))));
  }

  private static boolean leadsOn(KindField field) {
    return field.type() instanceof FieldType.Link || field.type() instanceof FieldType.AnyLink;
  }

  private static List<Cell> line(List<KindField> fields, Entry entry) {
    var cells = new ArrayList<Cell>();
    cells.add(plain(entry.force().value()));
    cells.add(plain(entry.code()));
    fields.forEach(field -> cells.add(plain(entry.text(field.name()))));
    cells.add(plain(entry.marking().words()));
    cells.add(plain(entry.endedOn().equals(Period.OPEN) ? "" : entry.endedOn().toString()));
    return cells;
  }

  private static Cell plain(String text) {
    return new Cell(text, "", Optional.empty(), List.of(), text);
  }
}
