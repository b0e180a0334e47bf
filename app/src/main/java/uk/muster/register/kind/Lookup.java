package uk.muster.register.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Grouping;

/// A list of the catalogue that a field may take its codes from.
public enum Lookup {
  FORCE("force", "force_id", ""),
  THREAT("threat", "code", ""),
  FOUR_C("term", "code", "four-cs"),
  LEVEL("term", "code", "level"),
  LEGAL_BASIS("term", "code", "legal-basis"),
  SKILL("skill", "code", ""),
  RANK("rank", "code", ""),
  UNIT_TYPE("unit_type", "code", ""),
  VEHICLE_KIND("vehicle_kind", "code", ""),
  EDITION("edition", "code", ""),
  REGION("grouping", "code", "");

  private final String table;
  private final String key;
  private final String family;

  Lookup(String table, String key, String family) {
    this.table = table;
    this.key = key;
    this.family = family;
  }

  /// The table in the schema `reference`.
  public String table() {
    return table;
  }

  /// The column of the table that holds the code.
  public String key() {
    return key;
  }

  /// The family within a table that holds several, or empty.
  public String family() {
    return family;
  }

  /// The codes that there are, each with its words, in the order of the catalogue.
  public List<Word> words(Catalogue catalogue) {
    return switch (this) {
      case FORCE ->
          words(catalogue.forces().stream().map(one -> new Word(one.id().value(), one.name())));
      case THREAT -> threats(catalogue);
      case FOUR_C ->
          words(catalogue.fourCs().stream().map(one -> new Word(one.code(), one.name())));
      case LEVEL -> words(catalogue.levels().stream().map(one -> new Word(one.code(), one.name())));
      case LEGAL_BASIS ->
          words(catalogue.legalBases().stream().map(one -> new Word(one.code(), one.name())));
      case SKILL -> words(catalogue.skills().stream().map(one -> new Word(one.code(), one.name())));
      case RANK ->
          words(catalogue.ranksBySeniority().stream().map(one -> new Word(one.code(), one.name())));
      case UNIT_TYPE ->
          words(catalogue.unitTypes().stream().map(one -> new Word(one.code(), one.name())));
      case VEHICLE_KIND ->
          words(catalogue.vehicleKinds().stream().map(one -> new Word(one.code(), one.name())));
      case EDITION ->
          words(catalogue.editions().stream().map(one -> new Word(one.code(), one.name())));
      case REGION ->
          words(
              catalogue.groupings(Grouping.Kind.REGION).stream()
                  .map(one -> new Word(one.code(), one.name())));
    };
  }

  /// A threat is named as its newest edition names it.
  private static List<Word> threats(Catalogue catalogue) {
    var found = new ArrayList<Word>();
    catalogue.editions().stream()
        .sorted(Comparator.comparing(uk.muster.reference.Edition::issued).reversed())
        .flatMap(edition -> edition.threats().stream())
        .filter(threat -> found.stream().noneMatch(one -> one.code().equals(threat.code())))
        .forEach(threat -> found.add(new Word(threat.code(), threat.name())));
    return List.copyOf(found);
  }

  private static List<Word> words(Stream<Word> all) {
    return all.toList();
  }
}
