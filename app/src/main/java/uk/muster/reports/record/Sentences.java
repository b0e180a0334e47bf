package uk.muster.reports.record;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.muster.reference.Threat;
import uk.muster.register.Entry;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;

/// What is said of the entries of each kind, and under which of the four Cs: the rules of
/// `documents/sentences.txt`, in their order.
public final class Sentences {
  private static final List<Rule> RULES = read();

  private Sentences() {}

  /// @param c the code of one of the four Cs, or `governance`
  /// @param one what stands above the list of one entry; empty where sentences follow each other
  /// @param many the same above a list of several
  private record Rule(String kind, String c, String one, String many, String pattern) {}

  /// One paragraph for each kind that the record has something of, on a threat and a C.
  ///
  /// @param threat its code; empty for what names none
  public static List<Block> about(ForceRecord record, String c, String threat) {
    return RULES.stream()
        .filter(rule -> rule.c().equals(c))
        .map(rule -> paragraph(record, rule, threat))
        .flatMap(List::stream)
        .toList();
  }

  /// A list of all entries of one kind that name no threat or one of the edition.
  public static List<Block> of(ForceRecord record, String kind) {
    var threats = record.edition().threats().stream().map(Threat::code).toList();
    var entries =
        record.entries(kind).stream()
            .filter(one ->
                one.text("threats").isEmpty()
                    || Stream.of(one.text("threats").split(";", -1)).anyMatch(threats::contains))
            .toList();
    return RULES.stream()
        .filter(rule -> rule.kind().equals(kind))
        .flatMap(rule -> list(rule, said(record, rule, entries)).stream())
        .toList();
  }

  private static List<Block> paragraph(ForceRecord record, Rule rule, String threat) {
    var said = said(record, rule, record.entries(rule.kind(), threat));
    if (said.isEmpty() || !rule.one().isEmpty()) {
      return list(rule, said);
    }
    var text = new ArrayList<Inline>();
    said.forEach(one -> {
      if (!text.isEmpty()) {
        text.add(new Inline.Words(" "));
      }
      text.add(one);
    });
    return List.of(new Block.Paragraph(text));
  }

  private static List<Block> list(Rule rule, List<Inline> said) {
    if (said.isEmpty()) {
      return List.of();
    }
    var bullets = new Block.Bullets(said.stream().map(List::of).toList());
    return rule.one().isEmpty()
        ? List.of(bullets)
        : List.of(Block.Paragraph.of((said.size() == 1 ? rule.one() : rule.many()) + ":"), bullets);
  }

  private static List<Inline> said(ForceRecord record, Rule rule, List<Entry> entries) {
    return entries.stream()
        .<Inline>mapMulti((entry, into) -> {
          var words = record.say(rule.pattern(), entry);
          if (!words.isEmpty()) {
            into.accept(record.said(entry, words));
          }
        })
        .toList();
  }

  private static List<Rule> read() {
    var file = Sentences.class.getResourceAsStream("/documents/sentences.txt");
    try (var in = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
      return in.readAllAsString().lines().flatMap(Sentences::rule).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Rule> rule(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return Stream.empty();
    }
    var parts = line.split("\\s+\\|\\s+", 4);
    var lead = parts[2].split(" / ", 2);
    return lead.length == 2
        ? Stream.of(new Rule(parts[0], parts[1], lead[0], lead[1], parts[3]))
        : Stream.of(new Rule(parts[0], parts[1], "", "", parts[3]));
  }
}
