package uk.muster.reports.kind;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.reference.Force;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Section;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.text.FigureField;
import uk.muster.reports.text.Parts;
import uk.muster.shared.ForceId;

/// What an author's own text may ask for: the fields of the templates, and figures of the catalogue
/// and of the document that it stands in.
final class AuthorParts implements Parts {
  private final ForceRecord record;
  private final ForceParts force;
  private final TableFigures tables;

  /// @param sections of the document, as made of the record
  AuthorParts(ForceRecord record, List<Section> sections) {
    this.record = record;
    force = new ForceParts(record);
    tables = new TableFigures(sections);
  }

  @Override
  public Optional<Inline.Said> field(String name) {
    return answer(name).map(Answer::said);
  }

  @Override
  public Optional<Answer> answer(String name) {
    return FigureField.read(name)
        .map(asked ->
            switch (asked) {
              case FigureField.OfIndicator one -> figure(one);
              case FigureField.OfTable one -> tables.find(one).map(AuthorParts::inTable);
            })
        .orElseGet(() ->
            record.indicator(name).isPresent()
                ? figure(new FigureField.OfIndicator(name, Optional.empty(), Optional.empty()))
                : force.field(name).map(Answer::good));
  }

  private static Answer inTable(Inline.Said said) {
    return new Answer(
        said,
        said.plain().equals(ForceRecord.NOT_AVAILABLE) ? "the table has no value for it" : "");
  }

  private Optional<Answer> figure(FigureField.OfIndicator asked) {
    var whose =
        asked
            .of()
            .map(one ->
                ForceId.isShaped(one)
                    ? record.catalogue().force(new ForceId(one))
                    : Optional.<Force>empty())
            .orElse(Optional.of(record.force()));
    return whose.flatMap(one -> figure(asked.identifier(), one, asked.on().orElse(record.on())));
  }

  private Optional<Answer> figure(String identifier, Force of, LocalDate on) {
    var found =
        record.asked().find(identifier, of, on, of.equals(record.force()) ? "" : of.name() + ", ");
    return on.isAfter(record.on())
        ? found.map(
            one -> new Answer(one.said(), "%s is after the day of the document".formatted(on)))
        : found;
  }

  @Override
  public Collection<String> fields() {
    return Stream.of(
            PartNames.FIELDS.stream(),
            record.asked().identifiers().stream(),
            tables.names().stream())
        .flatMap(one -> one)
        .toList();
  }

  @Override
  public Optional<Made> part(String name) {
    return force.part(name);
  }

  @Override
  public Collection<String> parts() {
    return PartNames.PARTS;
  }
}
