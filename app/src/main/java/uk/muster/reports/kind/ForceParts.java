package uk.muster.reports.kind;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Basis.Counted;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.record.Sentences;
import uk.muster.reports.text.Parts;
import uk.muster.shared.Classification;
import uk.muster.shared.Indicator;

/// What templates may ask for of the record of one force.
final class ForceParts implements Parts {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final ForceRecord record;

  ForceParts(ForceRecord record) {
    this.record = record;
  }

  static String date(LocalDate day) {
    return DAY.format(day);
  }

  @Override
  public Optional<Inline.Said> field(String name) {
    return switch (name) {
      case "force" -> Optional.of(given(record.force().name(), "Catalogue of forces"));
      case "region" ->
          Optional.of(
              given(
                  record.catalogue().regionOf(record.force().id()).name(), "Catalogue of forces"));
      case "as-at" -> Optional.of(given(date(record.on()), "The day asked for"));
      case "edition" -> Optional.of(given(record.edition().name(), "Catalogue of editions"));
      case "threat-count" ->
          Optional.of(
              new Inline.Said(
                  Integer.toString(record.edition().threats().size()),
                  Basis.of(
                          "Catalogue of editions: threats of the edition "
                              + record.edition().code(),
                          "/reference/editions",
                          record.on(),
                          Classification.OFFICIAL)
                      .counting(Counted.OTHER)));
      default -> record.indicator(name).map(indicator -> record.figure(indicator.identifier()));
    };
  }

  private Inline.Said given(String words, String what) {
    return new Inline.Said(words, Basis.of(what, "", record.on(), Classification.OFFICIAL));
  }

  @Override
  public Optional<Made> part(String name) {
    var words = name.split(" ", 2);
    var of = words.length == 2 ? words[1] : "";
    return switch (words[0]) {
      case "threats" -> Optional.of(Made.of(threats()));
      case "leads" -> Optional.of(Made.of(allOf("leads")));
      case "register" -> record.isKind(of) ? Optional.of(Made.of(allOf(of))) : Optional.empty();
      case "governance" -> Optional.of(Made.of(said("governance", "")));
      case "general" -> Optional.of(Made.of(said(of, "")));
      case "summaries" -> Optional.of(new ThreatParts(record).summaries());
      case "four-c" -> Optional.of(new ThreatParts(record).of(of));
      case "ratings" -> Optional.of(new ThreatParts(record).ratings());
      case "map" -> new NationParts(record).map(of);
      case "forces" -> new NationParts(record).forces(of);
      case "figures" -> new FigureParts(record).figures(List.of(of.split(" ")));
      case "indicators" ->
          new FigureParts(record)
              .figures(record.indicators().stream().map(Indicator::identifier).toList());
      case "chart" -> new FigureParts(record).chart(of);
      case "units" -> Optional.of(new FigureParts(record).units());
      case "units-in-words" -> Optional.of(UnitSentences.of(record));
      case "take-up" -> Optional.of(new FigureParts(record).takeUp());
      case "findings" -> Optional.of(new FollowUpParts(record).findings());
      case "actions" -> Optional.of(new FollowUpParts(record).actions());
      case "judgements" -> Optional.of(new InspectionParts(record).judgements());
      case "inspection-findings" -> Optional.of(new InspectionFindingParts(record).findings());
      default -> Optional.empty();
    };
  }

  private Block threats() {
    var edition = record.edition();
    return new Block.Bullets(
        edition.threats().stream()
            .map(threat ->
                List.<Inline>of(
                    given(threat.inSentence(), "Catalogue of editions, edition " + edition.code())))
            .toList());
  }

  /// All entries of a kind, whichever threat they name.
  private List<Block> allOf(String kind) {
    var blocks = Sentences.of(record, kind);
    return blocks.isEmpty() ? nothing() : blocks;
  }

  private List<Block> said(String c, String threat) {
    var blocks = Sentences.about(record, c, threat);
    return blocks.isEmpty() ? nothing() : blocks;
  }

  static List<Block> nothing() {
    return List.of(Block.Paragraph.of("The record holds nothing on this for the day."));
  }
}
