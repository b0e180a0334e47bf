package uk.muster.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.muster.reference.Catalogue;
import uk.muster.reference.VehicleKind;

/// Standards of the vehicles of the synthetic nation, and the list by which each is checked. Every
/// word of it says that it is made up, and the same day gives the same bytes.
public final class NationStandards {
  private static final String SOURCE = Nation.VERSION + " (synthetic)";

  /// One force in nine still has the edition before.
  private static final int ODD = 9;

  /// What every vehicle is looked at for.
  private static final List<Item> ALL =
      List.of(
          new Item("first-aid kit", 1, "present"),
          new Item("fire extinguisher", 2, "present"),
          new Item("radio", 1, "works"),
          new Item("lights", 1, "works"));

  private static final Map<String, List<Item>> MORE =
      Map.of(
          "PO-CARRIER",
          List.of(new Item("long shields", 7, "present"), new Item("window guards", 1, "works")),
          "PO-COMMAND",
          List.of(new Item("map board", 1, "present"), new Item("loudspeaker", 1, "works")),
          "CBRN-VAN",
          List.of(new Item("respirators", 6, "present"), new Item("detector", 2, "works")),
          "RIB",
          List.of(new Item("life jackets", 6, "present"), new Item("engine", 1, "works")));

  private static final List<String> KIT = List.of("SYN-HELMET", "SYN-SHIELD");

  private final Catalogue catalogue;
  private final LocalDate today;

  private record Item(String name, int quantity, String tests) {}

  private NationStandards(Catalogue catalogue, LocalDate today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  /// Three files by name: the standards, their lines, and the plan by which vehicles are replaced.
  public static Map<String, byte[]> files(Catalogue catalogue, LocalDate today) {
    var made = new NationStandards(catalogue, today);
    var files = new LinkedHashMap<String, byte[]>();
    files.put("kit-standards.csv", made.standards().getBytes(StandardCharsets.UTF_8));
    files.put("standard-items.csv", made.items().getBytes(StandardCharsets.UTF_8));
    files.putAll(NationFleet.files(catalogue, today));
    return files;
  }

  private String standards() {
    var text =
        new StringBuilder(
            "force,code,name,covers,vehicle_kind,category,national_reference,edition,set_by,issued,"
                + "check_every,source\n");
    var number = 0;
    for (var force : catalogue.forces()) {
      var edition = ++number % ODD == 0 ? 1 : 2;
      for (var kind : catalogue.vehicleKinds()) {
        text.append(
            "%1$s,%2$s,Synthetic standard: %3$s,vehicle,%4$s,other,SYN-%4$s,edition %5$d,"
                .formatted(force.id(), code(kind), kind.name(), kind.code(), edition));
        text.append(
            "the synthetic national lead,%d,6,%s\n"
                .formatted(today.getYear() - 4 + edition, SOURCE));
      }
      for (var kit : KIT) {
        text.append(
            "%s,%s,%s,kit,,public-order,%s,edition %d,the synthetic national lead,%d,12,%s\n"
                .formatted(
                    force.id(),
                    kit.toLowerCase(Locale.ROOT),
                    "Synthetic standard: " + kit,
                    kit,
                    edition,
                    today.getYear() - 4 + edition,
                    SOURCE));
      }
    }
    return text.toString();
  }

  private String items() {
    var text = new StringBuilder("force,code,name,standard,place,quantity,tests,notes\n");
    for (var force : catalogue.forces()) {
      for (var kind : catalogue.vehicleKinds()) {
        var place = 0;
        for (var item : of(kind)) {
          text.append(
              "%1$s,%2$s-%3$d,Synthetic %4$s,%2$s,%3$d,%5$d,%6$s,%7$s\n"
                  .formatted(
                      force.id(),
                      code(kind),
                      ++place,
                      item.name,
                      item.quantity,
                      item.tests,
                      SOURCE));
        }
      }
    }
    return text.toString();
  }

  private static List<Item> of(VehicleKind kind) {
    var all = new ArrayList<>(ALL);
    all.addAll(MORE.getOrDefault(kind.code(), List.of()));
    return all;
  }

  private static String code(VehicleKind kind) {
    return "synthetic-" + kind.code().toLowerCase(Locale.ROOT);
  }
}
