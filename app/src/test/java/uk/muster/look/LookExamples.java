package uk.muster.look;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import uk.muster.shared.Marking;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// A shell, pages and drawings with sample figures.
final class LookExamples {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, LookExamples.class.getClassLoader(), "muster.pages");

  private LookExamples() {}

  static String render(String template, Map<String, Object> parameters) {
    var output = new StringOutput();
    ENGINE.render(template + ".jte", parameters, output);
    return output.toString();
  }

  static Shell shell() {
    return new Shell(
        "",
        Marking.OFFICIAL,
        "",
        "Leicestershire Police",
        List.of(),
        "Operational planning, Leicestershire",
        List.of(
            new Item("Readiness", "/readiness", true),
            new Item("Registers", "/registers"),
            new Item("Imports", "/imports"),
            new Item("Reference", "/reference"),
            new Item("Audit", "/audit")),
        "Demonstration data. Every figure about a real force on this page is invented.",
        List.of(),
        List.of(new Item("Glossary", "/glossary")),
        "06:00 on 21 November 2026",
        "2023 edition",
        "0.1.0",
        "",
        "/sign-out",
        new Shell.Csrf("_csrf", "token"),
        false);
  }

  static String kit(Shell shell) {
    return render(
        "site/kit",
        Map.of(
            "shell",
            shell.page("Every part", new Item("Readiness", "/readiness"), Item.here("Kit")),
            "drawings",
            List.<Drawing>of(),
            "units",
            List.of(
                new Choice("psu", "Police support unit"),
                new Choice(
                    "psu-with-medics",
                    "Police support unit with 2 medics (27 people, 3 carriers)"))));
  }
}
