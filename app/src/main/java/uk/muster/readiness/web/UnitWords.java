package uk.muster.readiness.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.reference.UnitType;

/// The roles, ranks and vehicles of a unit type in the words of a sentence.
public record UnitWords(UnitType type, Catalogue catalogue) {

  /// "Driver or medic"; "Everyone together" for all roles of the unit.
  public String set(List<String> roles) {
    if (roles.size() > 1 && roles.size() == type.roles().size()) {
      return "Everyone together";
    }
    return capital(either(roles));
  }

  /// "driver or medic", inside a sentence.
  public String either(List<String> roles) {
    return join(roles.stream().map(this::role).toList(), " or ");
  }

  /// The role's name as it stands inside a sentence: "driver", "CBRN commander".
  public String role(String code) {
    return small(
        type.roles().stream()
            .filter(role -> role.code().equals(code))
            .findFirst()
            .map(UnitType.Role::name)
            .orElse(code));
  }

  /// "3 drivers", "1 medic".
  public String roles(int count, String code) {
    return count(count, role(code));
  }

  /// "5 constables".
  public String ranks(int count, String code) {
    return count(count, rank(code));
  }

  /// The rank's name as it stands inside a sentence.
  public String rank(String code) {
    return small(catalogue.rank(code).map(uk.muster.reference.Rank::name).orElse("person"));
  }

  /// "2 carriers": the last word of the vehicle's name.
  public String vehicles(int count, String kind) {
    return count(count, vehicle(kind));
  }

  /// "carrier", from "Public order personnel carrier".
  public String vehicle(String kind) {
    var name = catalogue.vehicleKind(kind).map(uk.muster.reference.VehicleKind::name).orElse(kind);
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.UK);
  }

  /// "public order medic", inside a sentence.
  public String skill(String code) {
    return small(catalogue.skill(code).map(uk.muster.reference.Skill::name).orElse(code));
  }

  /// "Police support unit with 2 medics (27 people, 3 carriers)".
  public String unit() {
    return unit(type);
  }

  String unit(UnitType of) {
    var vehicles =
        of.vehicles().stream()
            .map(each -> ", " + vehicles(each.count(), each.kind()))
            .collect(Collectors.joining());
    return "%s (%s%s)".formatted(of.name(), Words.count(of.people(), "person", "people"), vehicles);
  }

  /// The unit inside a short sentence: "PSU with 2 medics".
  public String shortUnit() {
    return type.name().replace("Police support unit", "PSU");
  }

  public static String count(int count, String one) {
    return Words.count(count, one, plural(one));
  }

  public static String plural(String one) {
    if (one.equals("person")) {
      return "people";
    }
    return one.endsWith("x") || one.endsWith("s") ? one + "es" : one + "s";
  }

  /// "a, b or c".
  static String join(List<String> words, String last) {
    int end = words.size() - 1;
    return IntStream.rangeClosed(0, end)
        .mapToObj(i -> (i == 0 ? "" : i == end ? last : ", ") + words.get(i))
        .collect(Collectors.joining());
  }

  public static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }

  /// Small first letter, but not of an abbreviation.
  private static String small(String name) {
    boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return abbreviation
        ? name
        : name.substring(0, 1).toLowerCase(java.util.Locale.UK) + name.substring(1);
  }
}
