package uk.muster.exchange.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.exchange.Import;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;

/// The list of imports with its form.
record ImportLists(Imports words) {
  private static final int PAGE = 100;

  ImportsView view(
      List<Import> imports,
      long waiting,
      List<String> kinds,
      ImportForm form,
      List<FieldError> errors,
      List<String> done) {
    return new ImportsView(
        heading(imports, waiting),
        waiting,
        done,
        errors,
        Field.of("file", "Files")
            .hinted("CSV or XLSX, or several of them in a ZIP. At most 300 MB together.")
            .among(errors),
        Field.of("kind", "What they hold").holding(form.kind()).among(errors),
        kinds(kinds),
        Field.of("asAt", "As at")
            .hinted("The day from which ranks, posts and bases are true. Empty means today.")
            .among(errors),
        form,
        words.list(imports),
        imports.size() < PAGE ? "" : "/imports?before=" + imports.getLast().id());
  }

  private static String heading(List<Import> imports, long waiting) {
    if (waiting > 0) {
      return "%s in quarantine".formatted(Words.count(waiting, "row waits", "rows wait"));
    }
    return imports.isEmpty()
        ? "Nothing has been imported yet"
        : "Every imported row is accounted for, none waits";
  }

  private static List<Choice> kinds(List<String> kinds) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Go by their headings"));
    kinds.forEach(kind -> choices.add(new Choice(kind, Words.sentence(kind))));
    return choices;
  }
}
