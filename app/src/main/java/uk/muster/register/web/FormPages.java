package uk.muster.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.FieldError;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What the pages of forms have in common.
final class FormPages {
  private static final int CHOICES = 300;

  private final Registers registers;
  private final FieldReading reading;
  private final Clock clock;
  private final EntryWords words;

  FormPages(Registers registers, FieldReading reading, EntryWords words, Clock clock) {
    this.registers = registers;
    this.reading = reading;
    this.words = words;
    this.clock = clock;
  }

  EntryWords words() {
    return words;
  }

  /// The entry of an address, when the actor may change it.
  Entry entry(Actor actor, String kindCode, String force, String code) {
    var kind = registers.kind(actor, kindCode);
    if (!ForceId.isShaped(force)) {
      throw new NotFound("entry", code);
    }
    actor.require(kind.change(), new ForceId(force));
    return registers.get(actor, kindCode, new ForceId(force), code, LocalDate.now(clock));
  }

  /// How the register stands and what was entered, where they differ.
  Table both(Kind kind, Optional<Entry> now, Optional<Draft> mine) {
    var rows = new ArrayList<List<Cell>>();
    if (now.isPresent() && mine.isPresent()) {
      for (var field : EntryForm.differing(kind, now.get(), mine.get())) {
        rows.add(
            List.of(
                Cell.of(field.label()),
                Cell.of(words.shown(field, now.get())),
                Cell.of(reading.shown(field, mine.get().text(field.name())))));
      }
    }
    return Table.of(
        "Both versions, where they differ",
        "",
        List.of(Column.of("Field"), Column.of("In the register now"), Column.of("You entered")),
        rows);
  }

  FormViews views(Actor actor, ForceId force) {
    return new FormViews(
        reading, kind -> registers.titles(actor, kind, force, LocalDate.now(clock), CHOICES));
  }

  static List<FieldError> errors(List<Wrong> faults) {
    return faults.stream().map(wrong -> new FieldError(wrong.field(), wrong.words())).toList();
  }

  static ModelAndView page(Shell shell, Kind kind, FormView view, Item... crumbs) {
    var all = new ArrayList<Item>();
    all.add(RegisterIndexPages.REGISTERS);
    all.add(new Item(kind.heading(), "/registers/" + kind.code()));
    all.addAll(List.of(crumbs));
    var titled = shell.page(view.heading(), all.toArray(Item[]::new));
    return new ModelAndView(
        "register/form",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  static ModelAndView again(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  static ModelAndView leads(Entry entry, String done) {
    return new ModelAndView("redirect:%s?done=%s".formatted(entry.path(), done));
  }
}
