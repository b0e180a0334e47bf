package uk.muster.equipment.check.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import uk.muster.equipment.Equipment;
import uk.muster.equipment.Vehicle;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Words;
import uk.muster.look.chart.QrCode;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.VehicleKind;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.OwnAddress;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// A sheet of labels to print: each leads to the form by which the thing is checked.
@Controller
class LabelPages {
  private static final int MOST = 300;

  private final Equipment equipment;
  private final Registers registers;
  private final Catalogue catalogue;
  private final OwnAddress address;
  private final Clock clock;

  LabelPages(
      Equipment equipment,
      Registers registers,
      Catalogue catalogue,
      OwnAddress address,
      Clock clock) {
    this.equipment = equipment;
    this.registers = registers;
    this.catalogue = catalogue;
    this.address = address;
    this.clock = clock;
  }

  @GetMapping("/labels")
  ModelAndView labels(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "vehicles") String of,
      @RequestParam(defaultValue = "") String base) {
    actor.require(Right.READ_EQUIPMENT);
    var forces = actor.forcesWith(Right.READ_EQUIPMENT).stream().sorted().toList();
    var chosen = force.isEmpty() ? forces.getFirst().value() : force;
    if (!ForceId.isShaped(chosen)) {
      throw new NotFound("force", chosen);
    }
    var id = new ForceId(chosen);
    actor.require(Right.READ_EQUIPMENT, id);
    var on = LocalDate.now(clock);
    var labels =
        (of.equals("kit") ? kit(actor, id, on) : vehicles(actor, id, on))
            .filter(label -> base.isBlank() || label.place().equals(base.strip()))
            .limit(MOST)
            .toList();
    var view =
        new LabelsView(
            "%s: %s".formatted(name(id), Words.count(labels.size(), "label", "labels")),
            Field.of("of", "Labels for").holding(of.equals("kit") ? "kit" : "vehicles"),
            List.of(new Choice("vehicles", "Vehicles"), new Choice("kit", "Kit")),
            chosen,
            forces.size() < 2
                ? List.of()
                : forces.stream().map(one -> new Choice(one.value(), name(one))).toList(),
            Field.of("base", "Base").holding(base),
            labels.size() == MOST
                ? "Only the first %d are here: choose a base.".formatted(MOST)
                : "",
            labels);
    return new ModelAndView(
        "equipment/labels", Map.of("shell", shell.page(view.heading()), "page", view));
  }

  private String name(ForceId force) {
    return catalogue.force(force).map(Force::name).orElse(force.value());
  }

  private Stream<LabelsView.Label> vehicles(Actor actor, ForceId force, LocalDate on) {
    return equipment.list(actor, force, on, "", "").stream().map(one -> label(force, one));
  }

  private LabelsView.Label label(ForceId force, Vehicle one) {
    var kind = catalogue.vehicleKind(one.kind()).map(VehicleKind::name).orElse(one.kind());
    return label(force, "vehicle", one.id(), one.id(), kind, one.base());
  }

  private Stream<LabelsView.Label> kit(Actor actor, ForceId force, LocalDate on) {
    return registers
        .list(actor, "kit", EntryQuestion.on(on).of(force).atMost(MOST))
        .entries()
        .stream()
        .map(one -> label(force, one));
  }

  private LabelsView.Label label(ForceId force, Entry one) {
    return label(force, "kit", one.code(), one.text("name"), one.text("serial"), one.text("base"));
  }

  private LabelsView.Label label(
      ForceId force, String what, String code, String name, String more, String place) {
    var path =
        "/check/%s/%s/%s"
            .formatted(force, what, UriUtils.encodePathSegment(code, StandardCharsets.UTF_8));
    return new LabelsView.Label(name, more, place, path, QrCode.of(address.of(path)));
  }
}
