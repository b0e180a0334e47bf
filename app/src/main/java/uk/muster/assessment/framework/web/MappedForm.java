package uk.muster.assessment.framework.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.muster.assessment.framework.Mapping;
import uk.muster.assessment.framework.Relation;
import uk.muster.look.FieldError;

/// What somebody says a question comes from, row by row; a row left empty says nothing.
record MappedForm(Map<String, String> typed) {
  private static final int MOST = 20;
  private static final int SPARE = 2;
  private static final int LONGEST = 2_000;

  MappedForm {
    typed = Map.copyOf(typed);
  }

  static MappedForm of(List<Mapping.Pair> pairs) {
    var typed = new HashMap<String, String>();
    for (int i = 0; i < pairs.size(); i++) {
      typed.put("from-" + (i + 1), pairs.get(i).from());
      typed.put("relation-" + (i + 1), pairs.get(i).relation().code());
      typed.put("note-" + (i + 1), pairs.get(i).note());
    }
    return new MappedForm(typed);
  }

  String value(String field, int row) {
    return typed.getOrDefault("%s-%d".formatted(field, row), "").replace("\r\n", "\n").strip();
  }

  int basedOn() {
    var number = typed.getOrDefault("based-on", "");
    return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
  }

  /// How many rows are shown: those filled in, and some to spare.
  int rows() {
    return Math.min(MOST, filled().stream().reduce(0, Math::max) + SPARE);
  }

  private List<Integer> filled() {
    return IntStream.rangeClosed(1, MOST)
        .filter(
            row -> !(value("from", row) + value("relation", row) + value("note", row)).isEmpty())
        .boxed()
        .toList();
  }

  List<FieldError> errors() {
    var errors = new ArrayList<FieldError>();
    var seen = new HashSet<String>();
    var several = filled().size() > 1;
    for (int row : filled()) {
      var from = value("from", row);
      var relation = Relation.of(value("relation", row));
      if (relation.isEmpty()) {
        errors.add(
            new FieldError(
                "relation-" + row, "Say how far older question %d answers it".formatted(row)));
      } else if (relation.get() == Relation.NONE && (several || !from.isEmpty())) {
        errors.add(
            new FieldError(
                "relation-" + row,
                "It cannot be new and come from an older question (%d) as well".formatted(row)));
      } else if (relation.get() != Relation.NONE && from.isEmpty()) {
        errors.add(new FieldError("from-" + row, "Choose older question %d".formatted(row)));
      }
      if (!from.isEmpty() && !seen.add(from)) {
        errors.add(
            new FieldError(
                "from-" + row, "Older question %d (%s) stands twice".formatted(row, from)));
      }
      if (value("note", row).length() > LONGEST) {
        errors.add(
            new FieldError(
                "note-" + row,
                "Note %d has %,d characters; %,d is the most"
                    .formatted(row, value("note", row).length(), LONGEST)));
      }
    }
    return errors;
  }

  /// What it says; that the question is new where no row says anything.
  List<Mapping.Pair> pairs(String question) {
    var pairs =
        filled().stream()
            .map(row ->
                new Mapping.Pair(
                    value("from", row),
                    question,
                    Relation.of(value("relation", row)).orElse(Relation.NONE),
                    value("note", row)))
            .toList();
    return pairs.isEmpty() ? List.of(new Mapping.Pair("", question, Relation.NONE, "")) : pairs;
  }
}
