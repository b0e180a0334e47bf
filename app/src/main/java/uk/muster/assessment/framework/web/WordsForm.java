package uk.muster.assessment.framework.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.muster.assessment.framework.DefinedTerm;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.RatingLevel;
import uk.muster.assessment.framework.text.FrameworkFault;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// The words of a framework as they were typed: its title, what it was drawn from, the scale and
/// the terms, each term with its meaning in fields of their own so that nothing is lost.
final class WordsForm {
  /// Empty fields for terms that are to be added.
  private static final int MORE = 3;

  private final Map<String, String> typed;
  private final List<FieldError> errors = new ArrayList<>();

  WordsForm(Map<String, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  static WordsForm of(Framework framework, int edit) {
    var typed = new HashMap<String, String>();
    typed.put("edit", Integer.toString(edit));
    typed.put("title", framework.title());
    typed.put("source", framework.source());
    framework
        .scale()
        .forEach(level -> {
          typed.put("name-" + level.value(), level.name());
          typed.put("wording-" + level.value(), level.wording());
        });
    for (int i = 0; i < framework.terms().size(); i++) {
      typed.put("term-" + (i + 1), framework.terms().get(i).term());
      typed.put("meaning-" + (i + 1), framework.terms().get(i).meaning());
    }
    return new WordsForm(typed);
  }

  String text(String name) {
    return typed.getOrDefault(name, "").replace("\r\n", "\n").strip();
  }

  int edit() {
    return text("edit").matches("\\d{1,9}") ? Integer.parseInt(text("edit")) : 0;
  }

  /// What was typed into, but the number of the draft and what guards the form.
  Set<String> names() {
    return typed.keySet().stream()
        .filter(name -> name.matches("title|source|(name|wording|term|meaning)-\\d{1,3}"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The framework with these words.
  Framework worded(Framework framework) {
    var scale =
        framework.scale().stream()
            .map(step ->
                new RatingLevel(
                    step.value(), text("name-" + step.value()), text("wording-" + step.value())))
            .toList();
    var terms =
        numbers().stream()
            .map(n -> new DefinedTerm(text("term-" + n), text("meaning-" + n)))
            .filter(one -> !one.term().isEmpty() || !one.meaning().isEmpty())
            .toList();
    return framework.worded(text("title"), text("source"), scale, terms);
  }

  private List<Integer> numbers() {
    var numbers = new TreeSet<Integer>();
    typed
        .keySet()
        .forEach(name -> {
          if (name.matches("(term|meaning)-[1-9]\\d{0,2}")) {
            numbers.add(Integer.valueOf(name.replaceFirst("^.*-", "")));
          }
        });
    return List.copyOf(numbers);
  }

  /// Puts what the check of the whole framework says beside the fields. The check counts what was
  /// not empty; the form may have gaps.
  void wrong(List<FrameworkFault> faults) {
    var filled =
        numbers().stream()
            .filter(n -> !text("term-" + n).isEmpty() || !text("meaning-" + n).isEmpty())
            .toList();
    for (var fault : faults) {
      errors.add(new FieldError(field(fault.path(), filled), fault.sentence()));
    }
  }

  private static String field(String path, List<Integer> filled) {
    var place = path.replaceFirst("^[a-z]+\\[(\\d+)].*$", "$1");
    int number = place.matches("\\d{1,3}") ? Integer.parseInt(place) : 0;
    if (path.startsWith("scale[") && number > 0) {
      return (path.endsWith("wording") ? "wording-" : "name-") + (number - 1);
    }
    if (path.startsWith("terms[") && number > 0 && number <= filled.size()) {
      return (path.endsWith("meaning") ? "meaning-" : "term-") + filled.get(number - 1);
    }
    return path.equals("source") ? "source" : "title";
  }

  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  Field field(String name, String label) {
    return Field.of(name, label).holding(text(name)).among(errors);
  }

  /// The fields of the terms that there are, and of some that are to come.
  List<WordsView.Pair> terms() {
    int last = numbers().isEmpty() ? 0 : numbers().getLast();
    var pairs = new ArrayList<WordsView.Pair>();
    for (int n = 1; n <= last + MORE; n++) {
      pairs.add(
          new WordsView.Pair(
              field("term-" + n, "Term " + n), field("meaning-" + n, "Meaning of term " + n)));
    }
    return pairs;
  }
}
