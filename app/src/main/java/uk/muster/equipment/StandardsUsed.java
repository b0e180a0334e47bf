package uk.muster.equipment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.muster.register.Entry;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// What forces use, worked out from their standards of equipment. Vehicles are compared by their
/// kind; kit by the reference that every force names it by: who keeps kit for the same purpose and
/// not this is counted as without it.
final class StandardsUsed {
  private static final String NOT_IN_USE = "not in use";

  private final Map<Thing, Map<String, Map<ForceId, Marking>>> uses = new LinkedHashMap<>();
  private final Map<String, String> written = new LinkedHashMap<>();

  private StandardsUsed() {}

  /// What is compared.
  record Thing(KitStandards.Subject subject, String of) {}

  /// What so many forces have of a thing, each with the marking of the entry that says so.
  record Use(Thing thing, String words, Map<ForceId, Marking> forces) {}

  /// Gathers the standards of each force.
  static List<Use> of(Map<ForceId, List<Entry>> byForce) {
    var used = new StandardsUsed();
    byForce.forEach((force, standards) -> standards.forEach(one -> used.add(force, one)));
    used.addMissing(byForce);
    return used.all();
  }

  private void add(ForceId force, Entry standard) {
    var reference = reference(standard);
    if (isKit(standard)) {
      var edition = standard.text("edition");
      put(
          KitStandards.Subject.KIT,
          reference,
          edition.isEmpty() ? "in use" : edition,
          force,
          standard);
    } else {
      var kind = standard.text("vehicle_kind");
      var edition = standard.text("edition");
      put(
          kind.isEmpty() ? KitStandards.Subject.OTHER_VEHICLES : KitStandards.Subject.VEHICLES,
          kind.isEmpty() ? standard.text("category") : kind,
          edition.isEmpty() ? reference : reference + ", " + edition,
          force,
          standard);
    }
    var months = standard.text("check_every");
    if (!months.isEmpty()) {
      put(
          KitStandards.Subject.CHECKS,
          reference,
          "every %s months".formatted(months),
          force,
          standard);
    }
  }

  private void put(
      KitStandards.Subject subject, String of, String words, ForceId force, Entry standard) {
    uses.computeIfAbsent(new Thing(subject, plain(of)), _ -> new LinkedHashMap<>())
        .computeIfAbsent(plain(words), _ -> new LinkedHashMap<>())
        .merge(force, standard.marking(), (a, b) -> a.compareTo(b) > 0 ? a : b);
  }

  /// The first to write it decides how it is shown.
  private String plain(String text) {
    var words = text.strip().replaceAll("\\s+", " ");
    written.putIfAbsent(words.toLowerCase(Locale.UK), words);
    return words.toLowerCase(Locale.UK);
  }

  private void addMissing(Map<ForceId, List<Entry>> byForce) {
    var purposes = new LinkedHashMap<String, Set<String>>();
    byForce.values().stream()
        .flatMap(List::stream)
        .filter(StandardsUsed::isKit)
        .forEach(one ->
            purposes
                .computeIfAbsent(plain(reference(one)), _ -> new HashSet<>())
                .add(one.text("category")));
    byForce.forEach((force, standards) -> {
      var has = new HashSet<String>();
      var keeps = new HashSet<String>();
      standards.stream()
          .filter(StandardsUsed::isKit)
          .forEach(one -> {
            has.add(plain(reference(one)));
            keeps.add(one.text("category"));
          });
      purposes.forEach((reference, of) -> {
        if (!has.contains(reference) && of.stream().anyMatch(keeps::contains)) {
          uses.computeIfAbsent(
                  new Thing(KitStandards.Subject.KIT, reference), _ -> new LinkedHashMap<>())
              .computeIfAbsent(plain(NOT_IN_USE), _ -> new LinkedHashMap<>())
              .put(force, Marking.OFFICIAL);
        }
      });
    });
  }

  private List<Use> all() {
    return uses.entrySet().stream()
        .flatMap(thing ->
            thing.getValue().entrySet().stream()
                .map(use ->
                    new Use(
                        new Thing(thing.getKey().subject(), shown(thing.getKey().of())),
                        shown(use.getKey()),
                        use.getValue())))
        .toList();
  }

  private String shown(String plain) {
    return written.getOrDefault(plain, plain);
  }

  private static boolean isKit(Entry standard) {
    return standard.text("covers").equals("kit");
  }

  private static String reference(Entry standard) {
    var reference = standard.text("national_reference");
    return reference.isEmpty() ? standard.text("name") : reference;
  }
}
