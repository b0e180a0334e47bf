package uk.muster.reports.kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.muster.examples.WorkedCase;
import uk.muster.reports.model.Inline;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.record.StoredFacts;
import uk.muster.reports.text.Parts;

/// What the text of a worked case may ask for besides: each fact by its number.
final class CaseParts implements Parts {
  private static final Pattern FACT = Pattern.compile("[LW]\\d{3}");

  private final Parts record;
  private final StoredFacts facts;

  CaseParts(ForceRecord record, WorkedCase worked) {
    this.record = new ForceParts(record);
    facts = new StoredFacts(record, worked);
  }

  @Override
  public Optional<Inline.Said> field(String name) {
    return FACT.matcher(name).matches() ? facts.value(name) : record.field(name);
  }

  @Override
  public Optional<Inline.Said> fact(String words, List<String> numbers) {
    return numbers.stream().allMatch(facts::has)
        ? Optional.of(new Inline.Said(words, facts.basis(numbers.getFirst()).saying(numbers)))
        : Optional.empty();
  }

  @Override
  public Optional<Made> part(String name) {
    return record.part(name);
  }
}
