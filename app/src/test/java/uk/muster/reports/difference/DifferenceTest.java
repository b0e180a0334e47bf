package uk.muster.reports.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.muster.reports.difference.Change.Sort;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Basis.Counted;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Block.Column;
import uk.muster.reports.model.Cover;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;
import uk.muster.reports.publicity.PublicEdition;
import uk.muster.shared.Classification;
import uk.muster.shared.Marking;

/// What two editions say differently, and what both together tell that neither may.
class DifferenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private static Inline figure(String value) {
    return figure(value, Classification.OFFICIAL);
  }

  private static Inline figure(String value, Classification bears) {
    return new Inline.Said(
        value, Basis.of("Units formed", "", DAY, bears).counting(Counted.PEOPLE));
  }

  private static Block words(Object... parts) {
    return new Block.Paragraph(
        Arrays.stream(parts)
            .map(one -> one instanceof Inline inline ? inline : new Inline.Words(one.toString()))
            .toList());
  }

  private static Report report(Section... sections) {
    var cover =
        new Cover("Paper", "Paper", "", "", List.of(), DAY, Classification.OFFICIAL, "", "");
    return new Report(cover, List.of(sections));
  }

  private static Section section(String heading, Block... blocks) {
    return Section.of(heading, List.of(blocks));
  }

  private static List<Change> between(Report before, Report after) {
    return Difference.between(Sayings.of(before), Sayings.of(after));
  }

  /// People by team, with their sum.
  private static Report teams(String... counts) {
    var rows =
        java.util.stream.IntStream.range(0, counts.length)
            .mapToObj(i -> List.of(Inline.words("Team " + i), List.<Inline>of(figure(counts[i]))))
            .toList();
    var columns = List.of(Column.words("Team"), Column.number("People"));
    return report(section("Teams", new Block.DataTable("People", columns, rows, true)));
  }

  private static Disclosure.Edition edition(String name, Report whole) {
    return new Disclosure.Edition(name, Sayings.of(whole), Sayings.of(PublicEdition.of(whole)));
  }

  private static List<String> told(Report earlier, Report later) {
    return Disclosure.between(edition("edition 1", earlier), edition("edition 2", later));
  }

  @Test
  void sections_sentences_and_figures_are_added_removed_and_changed() {
    var before =
        report(
            section("One", words("We have ", figure("7"), " units. All is well. Nobody asked.")),
            section("Two", words("Gone.")));
    var after =
        report(
            section("One", words("We have ", figure("9"), " units. All is not well.")),
            section("Three", words("New.")));

    assertThat(between(before, after))
        .containsExactly(
            new Change(Sort.FIGURE, "One", "Units formed", "7", "9"),
            new Change(Sort.SENTENCE, "One", "", "All is well.", "All is not well."),
            new Change(Sort.SENTENCE, "One", "", "Nobody asked.", ""),
            new Change(Sort.SECTION, "Three", "", "", "Three"),
            new Change(Sort.SENTENCE, "Three", "", "", "New."),
            new Change(Sort.SECTION, "Two", "", "Two", ""),
            new Change(Sort.SENTENCE, "Two", "", "Gone.", ""));
    assertThat(between(before, before)).isEmpty();
    assertThat(between(before, after)).extracting(Change::what).contains("changed", "removed");
  }

  @Test
  void a_cell_is_found_again_by_its_row_and_column_and_a_note_is_a_sentence() {
    var before = teams("10", "20", "30");
    var after = teams("10", "21", "31", "7");

    assertThat(between(before, after))
        .containsExactly(
            new Change(Sort.FIGURE, "Teams", "People / Team 1 / People", "20", "21"),
            new Change(Sort.FIGURE, "Teams", "People / Team 2 / People", "30", "31"),
            new Change(Sort.FIGURE, "Teams", "People / Team 3 / People", "", "7"));
    var note = report(section("One", words("A.", new Inline.Note(Inline.words("As counted.")))));
    assertThat(between(report(section("One", words("A."))), note))
        .containsExactly(new Change(Sort.SENTENCE, "One", "", "", "As counted."));
  }

  @Test
  void what_is_said_comes_back_from_its_file_whatever_stands_in_it() {
    var odd = "tab\there\\t \\ line\u2028 {$1} \uD83D\uDE92";
    var sayings =
        Sayings.of(
            report(
                section(odd, words(odd + "\n" + odd, figure("$1\\"), ".")),
                section("Empty"),
                section("Teams", teams("1", "2").sections().getFirst().blocks().getFirst())));

    assertThat(SayingFile.read(SayingFile.write(sayings))).isEqualTo(sayings);
    assertThat(sayings.get(1).words()).endsWith("$1\\.");
  }

  @Test
  void an_edition_that_tells_what_an_earlier_one_left_out_is_found() {
    var earlier = teams("3", "10", "20", "33");

    assertThat(told(earlier, teams("6", "10", "20", "36")))
        .containsExactly(
            "Teams / People / Team 1 / People: edition 1 left it out to protect a small number, and"
                + " edition 2 would tell it");
    assertThat(told(earlier, teams("6", "11", "20", "37"))).isEmpty();
    assertThat(told(earlier, earlier)).isEmpty();
    assertThat(told(earlier, teams("2", "10", "20", "32"))).isEmpty();
  }

  @Test
  void an_edition_that_leaves_out_what_an_earlier_one_told_is_found() {
    assertThat(told(teams("6", "10", "20", "36"), teams("3", "10", "20", "33")))
        .containsExactly(
            "Teams / People / Team 1 / People: edition 2 leaves it out to protect a small number,"
                + " and edition 1 tells it");
  }

  @Test
  void what_was_kept_in_for_its_marking_is_no_small_number() {
    var secret = new Classification(Marking.OFFICIAL_SENSITIVE, "");
    var marked = report(section("One", words("We have ", figure("70", secret), " units.")));
    var open = report(section("One", words("We have ", figure("70"), " units.")));

    assertThat(told(marked, open)).isEmpty();
  }
}
