package uk.muster.reports.record;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.muster.examples.Examples;
import uk.muster.examples.WorkedCase;
import uk.muster.register.Entry;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Basis.Counted;
import uk.muster.reports.model.Inline;
import uk.muster.shared.Classification;

/// The facts of a worked case: what each says in the record, read back from the entry that holds
/// it, and what it rests on. What no entry holds is said as it was printed.
public final class StoredFacts {
  private static final Pattern FIELD =
      Pattern.compile("\\{([a-z_]+)(?:#(\\d)|( in words| parts))?}");

  private final ForceRecord record;
  private final Map<String, WorkedCase.Fact> facts = new HashMap<>();
  private final Map<String, Examples.Stored> stored = new HashMap<>();
  private final String document;

  public StoredFacts(ForceRecord record, WorkedCase worked) {
    this.record = record;
    document = worked.document().title() + ", " + worked.document().publisher();
    Examples.facts(worked.code()).forEach(fact -> facts.put(fact.id(), fact));
    Examples.stored(worked.code()).forEach(one -> stored.put(one.id(), one));
  }

  /// What a fact says; empty when the case has no such fact.
  public Optional<Inline.Said> value(String id) {
    return Optional.ofNullable(facts.get(id))
        .map(fact -> {
          var read =
              Optional.ofNullable(stored.get(id))
                  .flatMap(one -> entry(id).flatMap(entry -> value(entry, one.value())));
          var counted =
              Pattern.matches("[<>=]*-?\\d+", fact.value()) ? Counted.OTHER : Counted.NOTHING;
          return new Inline.Said(
              inWords(read.orElse(fact.value())), basis(id).counting(counted).saying(List.of(id)));
        });
  }

  private static String inWords(String value) {
    return value.replaceFirst("^>=(?=\\d)", "at least ").replaceFirst("^>(?=\\d)", "more than ");
  }

  public boolean has(String id) {
    return facts.containsKey(id);
  }

  /// What a fact rests on.
  public Basis basis(String id) {
    return entry(id)
        .map(record::basis)
        .orElseGet(
            () -> Basis.of("As printed in " + document, "", record.on(), Classification.OFFICIAL));
  }

  private Optional<Entry> entry(String id) {
    return Optional.ofNullable(stored.get(id)).flatMap(one -> record.entry(one.kind(), one.code()));
  }

  private Optional<String> value(Entry entry, String pattern) {
    return pattern.contains("{")
        ? Optional.of(
            FIELD
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(part(entry, found))))
        : Optional.empty();
  }

  private String part(Entry entry, MatchResult found) {
    var text = entry.titles().getOrDefault(found.group(1), entry.text(found.group(1)));
    if (" parts".equals(found.group(3))) {
      return String.valueOf(text.split(";", -1).length);
    }
    if (found.group(3) != null) {
      return record.shown(entry, found.group(1)).toLowerCase(Locale.UK);
    }
    return found.group(2) == null
        ? text
        : text.split(";", -1)[Integer.parseInt(found.group(2)) - 1];
  }
}
