package uk.muster.register.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// One entry on any day, as it was known at any time.
@Controller
class EntryPages {
  private static final int POINTING = 50;

  private final Registers registers;
  private final EntryWords words;
  private final List<EntryPanel> panels;
  private final Clock clock;

  EntryPages(
      Registers registers,
      Register register,
      FieldReading reading,
      Catalogue catalogue,
      ObjectProvider<EntryPanel> panels,
      Clock clock) {
    this.registers = registers;
    this.clock = clock;
    this.panels = panels.orderedStream().toList();
    words = new EntryWords(register, reading, catalogue, clock.getZone());
  }

  @GetMapping("/registers/{kind}/{force}/{code}")
  ModelAndView record(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String kindCode,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam Map<String, String> entries) {
    var kind = registers.kind(actor, kindCode);
    if (!ForceId.isShaped(force)) {
      throw new NotFound("entry", code);
    }
    var asked = new Asked(kind, entries);
    var history = registers.history(actor, kindCode, new ForceId(force), code);
    if (history.isEmpty()) {
      throw new NotFound("entry", code);
    }
    var on = asked.day(clock);
    var shown = shown(history, on, asked.knownAt(clock).orElse(Instant.now(clock)));
    var view = view(actor, kind, asked, shown, history, on);
    var titled =
        shell
            .atLeast(shown.orElse(history.getFirst()).classification())
            .page(
                view.heading(),
                RegisterIndexPages.REGISTERS,
                new Item(kind.heading(), "/registers/" + kindCode),
                Item.here(code));
    return new ModelAndView(
        "register/record",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private static Optional<Entry> shown(List<Entry> history, LocalDate on, Instant known) {
    return history.stream()
        .filter(one -> !one.recordedFrom().isAfter(known) && one.recordedTo().isAfter(known))
        .filter(one -> one.valid().covers(on))
        .findFirst();
  }

  private EntryView view(
      Actor actor,
      Kind kind,
      Asked asked,
      Optional<Entry> shown,
      List<Entry> history,
      LocalDate on) {
    var newest = history.getFirst();
    return new EntryView(
        shown.orElse(newest).text(kind.title().name()),
        shown
            .map(one -> lead(kind, one, on))
            .orElse("Nothing was known of it for %s at that time.".formatted(Words.date(on))),
        newest.path(),
        done(asked.value("done")),
        asked.errors(),
        asked.on(),
        asked.knownOn(),
        shown.map(one -> words.facts(kind, one)).orElse(List.of()),
        shown.map(one -> panels(actor, one, on)).orElse(List.of()),
        words.pointing(registers.pointing(actor, newest, on, POINTING)),
        words.history(kind, history),
        actions(actor, kind, newest));
  }

  private static String lead(Kind kind, Entry entry, LocalDate on) {
    var ended = entry.hasEnded(on) ? " It ended on %s.".formatted(Words.date(entry.endedOn())) : "";
    return "%s on %s, %s.%s"
        .formatted(Kind.capital(kind.one()), Words.date(on), EntryWords.days(entry.valid()), ended);
  }

  private static String done(String what) {
    return switch (what) {
      case "added" -> "It is in the register.";
      case "changed" -> "The change is in the register.";
      case "same" -> "Nothing was different: the register stays as it was.";
      case "ended" -> "The end is in the register.";
      case "reopened" -> "It goes on: the end was taken back.";
      default -> "";
    };
  }

  private List<EntryView.Panel> panels(Actor actor, Entry entry, LocalDate on) {
    var all = new ArrayList<EntryView.Panel>();
    for (var panel : panels) {
      if (panel.kind().equals(entry.kind())) {
        panel
            .panel(actor, entry, on)
            .ifPresent(table ->
                all.add(new EntryView.Panel(panel.title(), table, panel.form(actor, entry, on))));
      }
    }
    return all;
  }

  private static List<Link> actions(Actor actor, Kind kind, Entry entry) {
    var links = new ArrayList<Link>();
    if (actor.can(kind.change(), entry.force())) {
      links.add(new Link("Change", entry.path() + "/change"));
      links.add(new Link("End", entry.path() + "/end"));
    }
    if (actor.can(Right.READ_POSTS, entry.force())) {
      links.add(
          new Link(
              "Who can see this",
              Address.of("/who-can-see")
                  .with("force", entry.force().value())
                  .with("subject", entry.kind() + "/" + entry.code())
                  .text()));
    }
    if (actor.can(Right.READ_AUDIT, entry.force())) {
      links.add(
          new Link(
              "Who changed this",
              Address.of("/audit/through")
                  .with("subject", entry.kind() + "/" + entry.code())
                  .text()));
    }
    return links;
  }
}
