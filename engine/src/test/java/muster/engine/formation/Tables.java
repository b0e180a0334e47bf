package muster.engine.formation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Reads the small tables that the examples are written in, and writes answers the same way.
final class Tables {
  /// The unit of the worked example: Leicestershire's policy of two medics beside the eighteen.
  static final UnitType PSU_WITH_MEDICS =
      unit(
          "psu-with-medics",
          """
          inspector 1  INSP   PO-L2
          sergeant  3  PS     PO-L2
          constable 18 PC     PO-L2
          driver    3  PC     PO-L2+PO-DRIVER
          medic     2  PC+PS  PO-L2+PO-MEDIC
          vehicle   3  PO-CARRIER
          """);

  /// The worked example's people.
  static final String LEICESTERSHIRE =
      """
      INSP PO-L2                     19
      PS   PO-L2                     51
      PS   PO-L2+PO-MEDIC             2
      PC   PO-L2                    317
      PC   PO-L2+PO-DRIVER           41
      PC   PO-L2+PO-MEDIC            23
      PC   PO-L2+PO-DRIVER+PO-MEDIC   6
      PC   -                        900
      """;

  private Tables() {}

  /// Lines of `role count ranks skills`, and `vehicle count kind`.
  static UnitType unit(String code, String table) {
    List<Role> roles = new ArrayList<>();
    List<VehicleNeed> vehicles = new ArrayList<>();
    table
        .lines()
        .map(line -> line.trim().split(" +"))
        .forEach(word -> {
          int count = Integer.parseInt(word[1]);
          if (word[0].equals("vehicle")) {
            vehicles.add(new VehicleNeed(word[2], count));
          } else {
            roles.add(new Role(word[0], count, words(word[2]), words(word[3])));
          }
        });
    return new UnitType(code, roles, vehicles);
  }

  /// Lines of `rank skills people`.
  static Histogram histogram(UnitType unit, String table) {
    return new Histogram(
        unit,
        table
            .lines()
            .map(line -> line.trim().split(" +"))
            .map(w -> new Histogram.Cell(w[0], words(w[1]), Integer.parseInt(w[2])))
            .toList());
  }

  /// Several words joined by a plus; a dash is none.
  static List<String> words(String text) {
    return text.equals("-") ? List.of() : List.of(text.split("\\+"));
  }

  static String limits(List<Limit> limits) {
    return limits.stream().map(Tables::limit).collect(Collectors.joining("\n", "", "\n"));
  }

  static String limit(Limit limit) {
    return "%s: %d each, %d there, %d units"
        .formatted(String.join("+", limit.names()), limit.each(), limit.have(), limit.units());
  }

  static String marginals(List<Marginal> marginals) {
    return marginals.stream()
        .map(m ->
            "%s by %s: %s"
                .formatted(
                    m.role(),
                    m.skill(),
                    m.peopleForOneMore().isEmpty()
                        ? "impossible"
                        : m.peopleForOneMore().getAsInt() + " " + sources(m.sources())))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  static String sources(List<Marginal.Source> sources) {
    return sources.stream()
        .map(s -> "%d %s(%s)".formatted(s.people(), s.rank(), String.join("+", s.holds())))
        .collect(Collectors.joining(", "));
  }

  static String step(Staircase.Step step) {
    StringBuilder text = new StringBuilder("%d units\n".formatted(step.units()));
    step.shortfalls()
        .forEach(s ->
            text.append("short of %s: %d\n".formatted(String.join("+", s.roles()), s.people())));
    step.trainings()
        .forEach(t ->
            text.append(
                "%d %s(%s) learn %s as %s\n"
                    .formatted(
                        t.people(),
                        t.rank(),
                        String.join("+", t.holds()),
                        String.join("+", t.learns()),
                        t.role())));
    step.recruits()
        .forEach(r -> text.append("%d recruits as %s\n".formatted(r.people(), r.role())));
    step.vehicles().forEach(v -> text.append("%d more %s\n".formatted(v.vehicles(), v.kind())));
    return text.toString();
  }
}
