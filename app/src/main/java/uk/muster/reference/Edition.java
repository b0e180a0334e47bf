package uk.muster.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// An edition of the Strategic Policing Requirement with its threats, under its own names.
public record Edition(
    String code, String name, YearMonth issued, String note, List<Threat> threats, String source) {
  public Edition {
    threats = List.copyOf(threats);
  }

  /// Which edition a day falls under: the newest that was issued by the day; before the first, the
  /// first.
  public static Edition inForce(Catalogue catalogue, LocalDate on) {
    var oldestFirst =
        catalogue.editions().stream().sorted(Comparator.comparing(Edition::issued)).toList();
    return oldestFirst.reversed().stream()
        .filter(edition -> !edition.issued().atDay(1).isAfter(on))
        .findFirst()
        .orElse(oldestFirst.getFirst());
  }

  /// Something that an edition of the requirement, or a document about it, says beyond the words
  /// that it defines: "the requirement, issued under, section 37A of the Police Act 1996".
  ///
  /// @param edition the code of an edition; empty for what does not hang on one
  /// @param object several are parted by `;`
  public record Statement(
      String code, String edition, String subject, String relation, String object, String source) {
    static final String FILE = "statements.csv";
    static final String[] HEADINGS = {"code", "edition", "subject", "relation", "object", "source"};

    static List<Statement> read(CsvTable table, Set<String> editions) {
      return table.list(
          row ->
              new Statement(
                  row.text("code"),
                  row.optionalCode("edition", editions, "editions.csv"),
                  row.text("subject"),
                  row.text("relation"),
                  row.text("object"),
                  row.text("source")),
          "code");
    }
  }
}
