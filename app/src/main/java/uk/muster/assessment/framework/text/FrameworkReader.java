package uk.muster.assessment.framework.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.muster.assessment.framework.DefinedTerm;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Origin;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.RatingLevel;

/// Reads the text of a framework and checks all that it names.
public final class FrameworkReader {
  private final Known known;

  private FrameworkReader(Known known) {
    this.known = known;
  }

  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

  /// Reads a text, and tells every fault that it has.
  ///
  /// @param file how the text is called in what is said of it
  public static ReadFramework read(String file, String text, Known known) {
    var faults = new YamlFaults(file);
    var framework =
        YamlPart.of(text, faults).map(root -> new FrameworkReader(known).framework(root));
    return framework.isPresent() && faults.none()
        ? new ReadFramework.Read(framework.get())
        : new ReadFramework.Faulty(faults.list());
  }

  private Framework framework(YamlPart root) {
    var keys =
        new Keys(
            root,
            root.keys(
                "framework",
                "version",
                "edition",
                "threat",
                "title",
                "owner",
                "origin",
                "source",
                "scale",
                "terms",
                "questions"));
    var edition = keys.part("edition").map(this::edition).orElse("");
    var scale = keys.part("scale").map(this::scale).orElse(List.of());
    var owner = keys.find("owner").map(YamlPart::text).orElse("");
    var code = keys.part("framework").map(FrameworkReader::code).orElse("");
    if (!code.isEmpty() && !code.startsWith(owner.isEmpty() ? "spr-" : owner + "-")) {
      root.fault(
          code,
          owner.isEmpty()
              ? "must begin with spr-, as it is for the nation"
              : "must begin with %s-, as it is that force's own".formatted(owner));
    }
    return new Framework(
        code,
        keys.part("version").map(part -> part.whole(1, 9999)).orElse(1),
        edition,
        keys.part("threat").map(part -> threat(part, edition)).orElse(""),
        keys.text("title"),
        owner,
        Framework.DRAFT,
        scale,
        keys.part("questions").map(part -> questions(part, scale)).orElse(List.of()),
        keys.find("terms").map(this::terms).orElse(List.of()),
        keys.text("source"),
        keys.part("origin").map(FrameworkReader::origin).orElse(Origin.OWN));
  }

  private String edition(YamlPart part) {
    return part.oneOf(known.threats().keySet(), "is not an edition of the requirement");
  }

  private String threat(YamlPart part, String edition) {
    var threats = known.threats().get(edition);
    return threats == null
        ? part.text()
        : part.oneOf(threats, "is not a threat of the edition %s".formatted(edition));
  }

  private static String code(YamlPart part) {
    var code = part.text();
    if (!code.isEmpty() && (!code.matches(CODE) || code.length() > 80)) {
      part.fault(code, "must be small letters, digits and single dashes, at most 80 of them");
    }
    return code;
  }

  private static Origin origin(YamlPart part) {
    var code = part.text();
    var origin = Origin.of(code);
    if (origin.isEmpty() && !code.isEmpty()) {
      part.fault(code, "must be national, own or written-with-college");
    }
    return origin.orElse(Origin.OWN);
  }

  private List<RatingLevel> scale(YamlPart part) {
    var steps = new ArrayList<RatingLevel>();
    for (var item : part.items()) {
      var keys = new Keys(item, item.keys("value", "name", "wording"));
      var value = keys.part("value").map(v -> v.whole(0, RatingLevel.HIGHEST)).orElse(0);
      if (value != steps.size()) {
        item.fault(
            String.valueOf(value), "must be %d: levels stand in order".formatted(steps.size()));
      }
      steps.add(new RatingLevel(value, keys.text("name"), keys.text("wording")));
    }
    if (steps.size() != RatingLevel.HIGHEST + 1) {
      part.fault(String.valueOf(steps.size()), "must have the five levels 0 to 4");
    }
    wordedOnce(part, steps);
    return steps;
  }

  private List<DefinedTerm> terms(YamlPart part) {
    var seen = new HashSet<String>();
    var terms = new ArrayList<DefinedTerm>();
    for (var item : part.items()) {
      var keys = new Keys(item, item.keys("term", "meaning"));
      var term = new DefinedTerm(keys.text("term"), keys.text("meaning"));
      if (!seen.add(term.term())) {
        item.fault(term.term(), "is defined twice");
      }
      terms.add(term);
    }
    return terms;
  }

  private List<Question> questions(YamlPart part, List<RatingLevel> scale) {
    var seen = new HashSet<String>();
    var questions = new ArrayList<Question>();
    for (var item : part.items()) {
      var question = new QuestionReader(known, scale).read(item);
      if (!question.code().isEmpty() && !seen.add(question.code())) {
        item.fault(question.code(), "is the code of two questions");
      }
      questions.add(question);
    }
    if (questions.isEmpty()) {
      part.fault("", "must hold at least one question");
    }
    return questions;
  }

  /// No two levels may be worded the same: nobody could choose between them.
  static void wordedOnce(YamlPart part, Collection<RatingLevel> levels) {
    var seen = new HashSet<String>();
    for (var level : levels) {
      if (!level.wording().isEmpty() && !seen.add(level.wording())) {
        part.fault(String.valueOf(level.value()), "is worded like another level");
      }
    }
  }

  /// The keys of one part, of which some must be there.
  record Keys(YamlPart part, Map<String, YamlPart> values) {
    Optional<YamlPart> find(String key) {
      return Optional.ofNullable(values.get(key));
    }

    Optional<YamlPart> part(String key) {
      var found = find(key);
      if (found.isEmpty()) {
        part.fault("", "needs the key " + key);
      }
      return found;
    }

    String text(String key) {
      return part(key).map(YamlPart::text).orElse("");
    }

    String code(String key) {
      return part(key).map(FrameworkReader::code).orElse("");
    }

    String oneOf(String key, Set<String> values, String otherwise) {
      return part(key).map(found -> found.oneOf(values, otherwise)).orElse("");
    }
  }
}
