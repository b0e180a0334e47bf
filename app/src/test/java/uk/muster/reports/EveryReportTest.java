package uk.muster.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.reference.Reference;
import uk.muster.reports.format.FileContents;
import uk.muster.reports.format.Format;
import uk.muster.reports.format.ReadAloud;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Report;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// What holds for every kind of document, made of the record of a worked case.
@MusterTest
class EveryReportTest {
  private static final LocalDate DAY = LocalDate.of(2013, 9, 30);
  private static final ForceId FORCE = new ForceId("leicestershire");

  @Autowired Reports reports;
  @Autowired Exchange exchange;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    CaseRecords.load(reference, exchange);
  }

  private Report make(ReportKind kind, boolean published) {
    return reports.make(
        Actor.system("test", Set.of(FORCE)),
        new Order(kind, FORCE, DAY, published).noting("Demonstration data: all is invented"));
  }

  @Test
  void the_pdf_is_read_in_the_order_of_the_html_and_the_public_edition_leaks_nothing()
      throws IOException {
    var withheld = new ArrayList<String>();
    for (var kind : ReportKind.values()) {
      var whole = make(kind, false);
      var open = make(kind, true);
      var secrets = secrets(whole, open);
      withheld.addAll(secrets);

      assertThat(ReadAloud.pdf(whole)).as(kind.code()).isEqualTo(ReadAloud.html(whole));
      var told = letters(FileContents.of(Format.PDF, whole));
      assertThat(secrets).as(kind.code()).allMatch(told::contains);
      for (var format : Format.values()) {
        var file = FileContents.of(format, open);

        assertThat(secrets).as("%s, %s", kind, format).noneMatch(letters(file)::contains);
        assertThat(file)
            .as("%s, %s: nothing of the machine or its user", kind, format)
            .doesNotContain(
                System.getProperty("user.home"), System.getProperty("user.dir"), "<dc:creator")
            .doesNotContainPattern("COSName\\{(Author|Creator)\\}");
      }
    }
    assertThat(withheld).as("something that must not get out").isNotEmpty();
  }

  /// What the whole document says, and nothing that may be published says as well.
  private static Set<String> secrets(Report whole, Report open) {
    var kept = letters(open.said().map(Inline.Said::plain).collect(Collectors.joining(" ")));
    var secrets = new HashSet<String>();
    whole
        .said()
        .filter(said -> !isOpen(said))
        .map(said -> letters(said.plain()))
        .filter(words -> words.length() > 8 && !kept.contains(words))
        .forEach(secrets::add);
    return secrets;
  }

  /// Without what breaks and escapes of a format put between them.
  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean isOpen(Inline.Said said) {
    var classification = said.basis().classification();
    return classification.marking() == Marking.OFFICIAL && classification.handling().isEmpty();
  }
}
