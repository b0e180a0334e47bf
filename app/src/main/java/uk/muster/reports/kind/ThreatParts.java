package uk.muster.reports.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.muster.assessment.grid.ForceGrid;
import uk.muster.reference.Term;
import uk.muster.reference.Threat;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Basis.Counted;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Block.Column;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Section;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.record.Sentences;
import uk.muster.reports.text.Parts.Made;
import uk.muster.shared.Classification;
import uk.muster.shared.Marking;

/// What is said threat by threat: how the force rates itself, and what the registers hold.
final class ThreatParts {
  private final ForceRecord record;
  private final Optional<ForceGrid> grid;
  private final SignedParts signed;

  ThreatParts(ForceRecord record) {
    this.record = record;
    grid = record.grid();
    signed = new SignedParts(record);
  }

  /// A section for each threat, with all four Cs in it.
  Made summaries() {
    return sections(threat -> {
      var blocks = new ArrayList<Block>();
      blocks.add(lead(threat));
      fourCs().forEach(c -> blocks.addAll(about(threat, c.code())));
      return blocks;
    });
  }

  /// A section for each threat, about one of the four Cs.
  Made of(String c) {
    return sections(threat -> {
      var blocks = new ArrayList<Block>();
      blocks.add(lead(threat, c));
      blocks.addAll(about(threat, c));
      if (blocks.size() == 1) {
        blocks.addAll(ForceParts.nothing());
      }
      return blocks;
    });
  }

  private List<Block> about(Threat threat, String c) {
    var blocks = new ArrayList<>(signed.words(threat, c));
    blocks.addAll(Sentences.about(record, c, threat.code()));
    return blocks;
  }

  private Made sections(java.util.function.Function<Threat, List<Block>> inside) {
    return new Made(
        List.of(),
        record.edition().threats().stream()
            .map(threat -> Section.of(threat.name(), inside.apply(threat)))
            .toList());
  }

  private List<Term> fourCs() {
    return record.catalogue().fourCs();
  }

  /// Threats × four Cs: the lowest rating of the levels of each.
  Made ratings() {
    if (grid.isEmpty()) {
      return Made.of(
          Block.Paragraph.of("No campaign of assessment under this edition covers the force."));
    }
    var columns = new ArrayList<Column>();
    columns.add(Column.words("Threat"));
    fourCs().forEach(c -> columns.add(Column.number(c.name())));
    columns.add(Column.words("State"));
    var rows =
        record.edition().threats().stream()
            .map(threat -> {
              var row = new ArrayList<List<Inline>>();
              row.add(Inline.words(threat.name()));
              fourCs().forEach(c -> row.add(List.of(rating(threat, c.code()))));
              row.add(Inline.words(state(threat)));
              return (List<List<Inline>>) row;
            })
            .toList();
    return Made.of(
        new Block.DataTable(
            "How the force rates itself, from 0 to 4, in the campaign "
                + grid.get().campaign().title(),
            columns,
            rows,
            false));
  }

  private Block lead(Threat threat) {
    var ratings = new LinkedHashMap<String, Inline.Said>();
    for (var c : fourCs()) {
      ratings.put(c.name().toLowerCase(Locale.UK), rating(threat, c.code()));
    }
    return RatingSentences.of(ratings, state(threat));
  }

  private Block lead(Threat threat, String c) {
    var name =
        fourCs().stream()
            .filter(one -> one.code().equals(c))
            .map(one -> one.name().toLowerCase(Locale.UK))
            .findFirst()
            .orElse(c);
    return RatingSentences.of(name, rating(threat, c), state(threat));
  }

  private Inline.Said rating(Threat threat, String c) {
    var campaign = grid.map(one -> one.campaign().code()).orElse("");
    var basis =
        Basis.of(
                "Lowest rating of the levels, assessment of "
                    + threat.inSentence()
                    + grid.map(one -> ", campaign " + one.campaign().title()).orElse(""),
                campaign.isEmpty() ? "" : "/assessment?campaign=" + campaign,
                record.on(),
                new Classification(marking(threat), ""))
            .counting(Counted.OTHER);
    return new Inline.Said(
        lowest(threat, c).map(String::valueOf).orElse(RatingSentences.NO_RATING), basis);
  }

  private Optional<Integer> lowest(Threat threat, String c) {
    return grid.stream()
        .flatMap(one -> one.cells().stream())
        .filter(cell -> !cell.draft() && cell.threat().equals(threat.code()) && cell.c().equals(c))
        .flatMap(cell -> cell.rating().stream())
        .min(Integer::compareTo);
  }

  private String state(Threat threat) {
    return grid.stream()
        .flatMap(one -> one.assessments().stream())
        .filter(one -> one.id().threat().equals(threat.code()))
        .map(one -> one.state().words())
        .findFirst()
        .orElse("not asked");
  }

  private Marking marking(Threat threat) {
    return grid.stream()
        .flatMap(one -> one.assessments().stream())
        .filter(one -> one.id().threat().equals(threat.code()))
        .map(one -> one.marking())
        .reduce(Marking.OFFICIAL, Marking::higher);
  }
}
