package uk.muster.risks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.need.Need;
import uk.muster.register.need.NeedOutcome;
import uk.muster.register.need.NeedToKnow;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Who needs to know of an organised crime group. For whoever does not, there is none.
@Controller
@RequestMapping("/risks/need-to-know/{force}/{group}")
class NeedPages {
  private static final String KIND = "crime-groups";
  private static final List<Choice> KINDS =
      List.of(new Choice("account", "An account"), new Choice("post", "A post, whoever holds it"));

  private final NeedToKnow needs;
  private final Registers registers;
  private final Clock clock;

  NeedPages(NeedToKnow needs, Registers registers, Clock clock) {
    this.needs = needs;
    this.registers = registers;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String group,
      @RequestParam(defaultValue = "") String done) {
    var said =
        switch (done) {
          case "given" -> "The need to know is given";
          case "ended" -> "The need to know has ended";
          default -> "";
        };
    return page(actor, shell, entry(actor, force, group), new NeedForm(Map.of()), said);
  }

  @PostMapping
  ModelAndView give(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String group,
      @RequestParam Map<String, String> typed) {
    var entry = entry(actor, force, group);
    var form = new NeedForm(typed);
    var holder = form.holder();
    var reason = form.words("reason", "Enter why they need to know");
    if (form.good()) {
      switch (needs.give(actor, KIND, entry.force(), group, holder.orElseThrow(), reason)) {
        case NeedOutcome.Done() -> {
          return new ModelAndView("redirect:" + path(entry) + "?done=given");
        }
        case NeedOutcome.Already(var same) ->
            form.wrong("holder", "It is given to %s already".formatted(same.words()));
        case NeedOutcome.NoSuchReader(var nobody) ->
            form.wrong(
                "holder",
                "Account (%s) is none that reads the crime groups of this force today"
                    .formatted(nobody.name()));
        case NeedOutcome.LastHolder(var last) ->
            throw new IllegalStateException("giving ended " + last.words());
      }
    }
    return page(actor, shell, entry, form, "");
  }

  @PostMapping("/end")
  ModelAndView end(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String group,
      @RequestParam Map<String, String> typed) {
    var entry = entry(actor, force, group);
    var form = new NeedForm(typed);
    var holder = form.ended();
    var reason = form.words("why", "Enter why they need to know no longer");
    if (form.good()) {
      switch (needs.end(actor, KIND, entry.force(), group, holder.orElseThrow(), reason)) {
        case NeedOutcome.Done() -> {
          return new ModelAndView(
              "redirect:" + (sees(actor, entry) ? path(entry) + "?done=ended" : "/registers"));
        }
        case NeedOutcome.Already(var gone) ->
            form.wrong("ended", "It has ended already for %s".formatted(gone.words()));
        case NeedOutcome.NoSuchReader(var nobody) ->
            throw new IllegalStateException("ending was refused for " + nobody.words());
        case NeedOutcome.LastHolder(var last) ->
            form.wrong(
                "ended",
                "Nobody but %s needs to know: give it to somebody else first"
                    .formatted(last.words()));
      }
    }
    return page(actor, shell, entry, form, "");
  }

  private Entry entry(Actor actor, String force, String group) {
    actor.require(Right.READ_RISKS);
    if (!ForceId.isShaped(force)) {
      throw new NotFound("entry", group);
    }
    return registers.get(actor, KIND, new ForceId(force), group, LocalDate.now(clock));
  }

  /// Whoever ended the own need is led away from what is there no longer.
  private boolean sees(Actor actor, Entry entry) {
    return registers
        .find(actor, KIND, entry.force(), entry.code(), LocalDate.now(clock))
        .isPresent();
  }

  private static String path(Entry entry) {
    return "/risks/need-to-know/%s/%s".formatted(entry.force(), entry.code());
  }

  private ModelAndView page(Actor actor, Shell shell, Entry entry, NeedForm form, String done) {
    var all = needs.list(actor, KIND, entry.force(), entry.code());
    var view =
        new NeedView(
            "Who needs to know of " + entry.text("name"),
            "Nobody else of the force sees that the group is there: not in lists, counts, files or"
                + " the calendar. Whoever needs to know may give it to others; each time is"
                + " recorded with its reason.",
            done,
            form.errors(),
            holders(all),
            needs.unknownPosts(actor, KIND, entry.force(), entry.code()).stream()
                .map(title ->
                    ("No post of this force is or was called %s: nobody sees the group by it until"
                            + " one is. It is saved all the same.")
                        .formatted(title))
                .toList(),
            path(entry),
            actor.can(Right.CHANGE_RISKS, entry.force()),
            form.field("kind", "Who"),
            KINDS,
            form.field("holder", "Name of the account, or title of the post"),
            form.field("reason", "Why"),
            all.size() < 2 ? List.of() : all.stream().map(NeedPages::choice).toList(),
            form.field("ended", "Whose"),
            form.field("why", "Why no longer"));
    var titled =
        shell
            .atLeast(entry.classification())
            .page(
                view.heading(),
                new Item("Registers", "/registers"),
                new Item("Organised crime groups", "/registers/" + KIND),
                new Item(entry.code(), entry.path()),
                Item.here("Need to know"));
    var model = Map.of("shell", form.good() ? titled : titled.withErrors(), "page", view);
    return new ModelAndView(
        "risks/need", model, form.good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static Choice choice(Need need) {
    var holder = need.holder();
    return new Choice(holder.kind().words() + "/" + holder.name(), holder.words());
  }

  private Table holders(List<Need> all) {
    return Table.of(
        "Who needs to know",
        "",
        List.of(Column.of("Who"), Column.of("Why"), Column.of("Given by"), Column.of("On")),
        all.stream()
            .map(need ->
                List.of(
                    Cell.of(need.holder().words()),
                    Cell.of(need.reason()),
                    Cell.of(
                        Optional.of(need.givenBy()).filter(by -> !by.isEmpty()).orElse("Muster")),
                    Cell.day(LocalDate.ofInstant(need.givenAt(), clock.getZone()))))
            .toList());
  }
}
