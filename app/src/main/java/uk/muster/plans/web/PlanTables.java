package uk.muster.plans.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.muster.look.State;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.plans.LinkTest;
import uk.muster.plans.OpenedPlan;
import uk.muster.plans.PlanVersion;
import uk.muster.plans.TestedLink;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Actor;

/// The tables of plans: what belongs to one, and how its links stand.
record PlanTables(Register register, FieldReading reading) {
  /// The words of a field as pages show them.
  String shown(Entry entry, String field) {
    return entry
        .titles()
        .getOrDefault(
            field,
            reading.shown(
                register.kind(entry.kind()).field(field).orElseThrow(), entry.text(field)));
  }

  Table commands(List<Entry> commands) {
    return table(
        "First command",
        "No first command is named: the duty officer decides who commands.",
        commands,
        List.of(
            column("Post", one -> Cell.link(one.text("name"), one.path())),
            column("Level", one -> Cell.of(shown(one, "level"))),
            column(
                "From", one -> Cell.of(first(one.text("commands_from"), shown(one, "facility"))))));
  }

  Table callOuts(List<Entry> callOuts) {
    return table(
        "Call out",
        "Nobody is named to be called.",
        callOuts,
        List.of(
            column("Who", one -> Cell.link(one.text("name"), one.path())),
            column("For", one -> Cell.of(joined(one.text("called_for"), one.text("called_when")))),
            column("Called by", one -> Cell.of(one.text("called_by"))),
            column("Reached through", one -> Cell.of(one.text("reached")))));
  }

  Table points(List<Entry> points) {
    return table(
        "Rendezvous points",
        "No rendezvous point is named.",
        points,
        List.of(
            column("Point", one -> Cell.link(one.text("name"), one.path())),
            column("Place", one -> Cell.of(joined(one.text("place"), one.text("grid_reference")))),
            column("For", one -> Cell.of(one.text("used_by"))),
            column("How to get there", one -> Cell.of(one.text("access")))));
  }

  Table words(List<Entry> words) {
    return table(
        "Words",
        "No words are explained.",
        words,
        List.of(
            column("Word", one -> Cell.link(one.text("name"), one.path())),
            column("Means", one -> Cell.of(one.text("meaning")))));
  }

  Table links(List<TestedLink> links, LocalDate on) {
    return table(
        "Links",
        "No link is named that the plan relies on.",
        links,
        List.of(
            column("Link", one -> Cell.link(one.link().text("name"), one.link().path())),
            column(
                "Leads to",
                one -> Cell.of(joined(one.link().text("leads_to"), one.link().text("system")))),
            column("How it stands", one -> standing(one.standing(on))),
            column("Last and next test", this::tried)));
  }

  private static Cell standing(TestedLink.Standing standing) {
    return Cell.state(state(standing), standing.words());
  }

  private Cell tried(TestedLink link) {
    var next = shown(link.link(), "next_test");
    return Cell.of(
        joined(
            link.last().map(test -> date(test.on())).orElse(""),
            link.isNextBehind()
                ? "a next test must be set"
                : next.isEmpty() ? "" : "next " + next));
  }

  private static State state(TestedLink.Standing standing) {
    return switch (standing) {
      case FAILED, OVERDUE -> State.SHORT;
      case OLD, PARTLY -> State.OPEN;
      case NEVER -> State.NOT_YET;
      case PASSED -> State.MET;
    };
  }

  Table tests(List<LinkTest> tests, Entry link) {
    var tried = new TestedLink(link, tests.stream().findFirst());
    return table(
        tried.isNextBehind()
            ? "Tests: a next one must be set, that of %s is behind"
                .formatted(shown(link, "next_test"))
            : "Tests",
        "Nobody has tried this link.",
        tests,
        List.of(
            column(
                "Tried on",
                one ->
                    Cell.link(date(one.on()), Entry.path("link-tests", link.force(), one.code()))),
            column("Result", PlanTables::result),
            column("By", one -> Cell.of(one.by()))));
  }

  private static Cell result(LinkTest test) {
    return switch (test.result()) {
      case "failed" -> Cell.state(State.SHORT, "Failed");
      case "partly" -> Cell.state(State.OPEN, "Partly passed");
      default -> Cell.state(State.MET, "Passed");
    };
  }

  /// The versions and where each can be read.
  Table versions(List<PlanVersion> versions, String page) {
    return table(
        "Versions",
        "The plan names no version.",
        versions,
        List.of(
            column(
                "Version", one -> Cell.link(one.name(), page + "?version=" + encoded(one.name()))),
            column("Of", one -> Cell.of(shown(one.plan(), "version_on"))),
            column("Approved by", one -> Cell.of(one.plan().text("approved_by"))),
            column("Approved on", one -> Cell.of(shown(one.plan(), "approved_on")))));
  }

  /// Who approved which version, the latest first.
  Table approvals(List<Entry> approvals) {
    return table(
        "Approvals",
        "No approval is entered.",
        approvals.stream().sorted(Comparator.comparing(PlanTables::decided).reversed()).toList(),
        List.of(
            column("Post or body", one -> Cell.link(one.text("name"), one.path())),
            column("Version", one -> Cell.of(one.text("of_version"))),
            column("Outcome", one -> Cell.of(shown(one, "outcome"))),
            column("On", one -> Cell.of(shown(one, "approved_on")))));
  }

  private static LocalDate decided(Entry approval) {
    return PrintedDate.of(approval.text("approved_on"))
        .map(PrintedDate::first)
        .orElse(LocalDate.MIN);
  }

  /// The plan as it stands, then its versions.
  Table onOnePage(List<PlanVersion> versions, String page) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(List.of(Cell.link("As it stands today", page), Cell.of("")));
    for (var one : versions) {
      rows.add(
          List.of(
              Cell.link("As version " + one.name(), page + "?version=" + encoded(one.name())),
              Cell.of(shown(one.plan(), "approved_on"))));
    }
    return Table.of(
        "On one page", "", List.of(Column.of("The plan"), Column.of("Approved on")), rows);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// What the plan rests on, and what else points at it; it leads only to what may be read.
  Table rests(Actor actor, OpenedPlan opened) {
    var rows = new ArrayList<List<Cell>>();
    for (var field : register.kind("plans").fields()) {
      if (field.type() instanceof FieldType.Link(var to)
          && !opened.plan().text(field.name()).isEmpty()) {
        var href = Entry.path(to, opened.plan().force(), opened.plan().text(field.name()));
        rows.add(
            List.of(
                Cell.of(field.label()),
                Cell.link(
                    shown(opened.plan(), field.name()),
                    actor.can(register.kind(to).read()) ? href : "")));
      }
    }
    for (var other : opened.others()) {
      var kind = register.kind(other.kind());
      rows.add(List.of(Cell.of(Kind.capital(kind.one())), Cell.link(other.title(), other.path())));
    }
    return Table.of(
        "What it hangs together with",
        "It names no risk, strategy or other plan, and no exercise names it.",
        List.of(Column.of("What"), Column.of("Which")),
        rows);
  }

  /// What is looked at by day, in pairs; what was not given is left out.
  Table about(Entry plan) {
    var rows =
        Stream.of(
                "type",
                "status",
                "owner",
                "plan_version",
                "version_on",
                "written_by",
                "rewritten",
                "progress",
                "approved_by",
                "approved_on",
                "next_review",
                "last_exercised",
                "site",
                "moves",
                "moves_to",
                "held_in",
                "guides",
                "offline",
                "offline_on",
                "offline_at",
                "help_known",
                "judgement",
                "threats",
                "notes",
                "source")
            .filter(field -> !plan.text(field).isEmpty())
            .map(field ->
                List.of(
                    Cell.of(register.kind("plans").field(field).orElseThrow().label()),
                    Cell.of(shown(plan, field))))
            .toList();
    return Table.of("About the plan", "", List.of(Column.of("What"), Column.of("As given")), rows);
  }

  static String date(String printed) {
    return PrintedDate.of(printed).map(PrintedDate::words).orElse(printed);
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
  }

  private record Filled<T>(String heading, Function<T, Cell> cell) {}

  private static <T> Filled<T> column(String heading, Function<T, Cell> cell) {
    return new Filled<>(heading, cell);
  }

  private static <T> Table table(
      String caption, String empty, List<T> rows, List<Filled<T>> columns) {
    return Table.of(
        caption,
        empty,
        columns.stream().map(one -> Column.of(one.heading())).toList(),
        rows.stream()
            .map(row -> columns.stream().map(one -> one.cell().apply(row)).toList())
            .toList());
  }
}
