package uk.muster.look;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.muster.look.chart.StepChart;
import uk.muster.shared.Appearance;
import uk.muster.shared.Classification;
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
        Classification.OFFICIAL,
        "",
        "Leicestershire Police",
        List.of(),
        "Operational planning, Leicestershire",
        List.of(new Shell.OtherPost("post-2", "Risk analyst, Leicestershire")),
        List.of(
            new Item("Readiness", "/readiness", true, "r"),
            new Item("Registers", "/registers"),
            new Item("Imports", "/imports"),
            new Item("Reference", "/reference"),
            new Item("Audit", "/audit")),
        "Demonstration data. Every figure about a real force on this page is invented.",
        List.of(),
        List.of(),
        List.of(new Item("Glossary", "/glossary")),
        "06:00 on 21 November 2026",
        "Requirement: 2023 edition, February 2023.",
        "0.1.0",
        "/search",
        "/sign-out",
        new Shell.Csrf("_csrf", "token"),
        false,
        Appearance.USUAL,
        "/kit");
  }

  static String kit(Shell shell) {
    return render(
        "site/kit",
        Map.of(
            "shell",
            shell.page("Every part", new Item("Readiness", "/readiness"), Item.here("Kit")),
            "drawings",
            List.of(steps().drawing(), tiles().drawing(), areas().drawing()),
            "units",
            List.of(
                new Choice("psu", "Police support unit"),
                new Choice(
                    "psu-with-medics",
                    "Police support unit with 2 medics (27 people, 3 carriers)"))));
  }

  /// Twelve months of a force that falls from 14 units to 12.
  static StepChart steps() {
    return new StepChart(
        "Units formable fall from 14 to 12 in 12 months; the table below has every change",
        "Units",
        new StepChart.Days(day("2026-11-21"), day("2027-11-20")),
        List.of(
            point("2026-11-21", 14),
            point("2027-01-09", 13),
            point("2027-02-01", 15),
            point("2027-03-31", 13),
            point("2027-05-10", 15),
            point("2027-08-18", 14),
            point("2027-09-30", 12)),
        "12 with courses",
        List.of(
            point("2026-11-21", 14),
            point("2027-01-09", 13),
            point("2027-03-31", 12),
            point("2027-08-18", 11),
            point("2027-09-30", 8)),
        "8 without courses",
        new StepChart.Reference(15, "15 local need"),
        List.of(new StepChart.Reference(20, "20 if both called")),
        List.of(
            new StepChart.Event(day("2027-01-09"), "A", -1),
            new StepChart.Event(day("2027-02-01"), "B", 2),
            new StepChart.Event(day("2027-03-31"), "C", -2),
            new StepChart.Event(day("2027-05-10"), "D", 2),
            new StepChart.Event(day("2027-06-30"), "E", 0),
            new StepChart.Event(day("2027-08-18"), "F", -1),
            new StepChart.Event(day("2027-09-30"), "G", -2)));
  }

  static TileMap tiles() {
    return new TileMap(
        "Margin by force; the table beside it has the same figures",
        List.of(
            tile(0, 0, "Derbys", "Derbyshire", "East Midlands", Margin.of(2), false),
            tile(1, 0, "Notts", "Nottinghamshire", "East Midlands", Margin.of(3), false),
            tile(2, 0, "Humber", "Humberside", "North East", Margin.of(1), false),
            tile(-1, 1, "Staffs", "Staffordshire", "West Midlands", Margin.of(0), false),
            tile(0, 1, "Leics", "Leicestershire", "East Midlands", Margin.of(-6), true),
            tile(1, 1, "Lincs", "Lincolnshire", "East Midlands", Margin.of(-3), false),
            tile(-2, 2, "W Mids", "West Midlands", "West Midlands", Margin.of(-7), false),
            tile(-1, 2, "Warks", "Warwickshire", "West Midlands", Margin.none(), false),
            tile(0, 2, "Northants", "Northamptonshire", "East Midlands", Margin.of(-1), false)));
  }

  static AreaMap areas() {
    return new AreaMap(
        "area-map",
        "Margin by force; the table beside it has the same figures",
        new AreaShapes(
            Map.of(
                "leicestershire",
                square(-1.5, 52.5),
                "lincolnshire",
                square(-0.5, 52.6),
                "norfolk",
                square(0.5, 52.5))),
        List.of(
            new AreaMap.Area(
                "leicestershire", "Leicestershire", Margin.of(-6), "/leicestershire", true),
            new AreaMap.Area("lincolnshire", "Lincolnshire", Margin.of(-3), "/lincs", false),
            new AreaMap.Area("norfolk", "Norfolk", Margin.none(), "/norfolk", false)));
  }

  private static List<List<AreaShapes.Position>> square(double west, double south) {
    return List.of(
        List.of(
            new AreaShapes.Position(west, south),
            new AreaShapes.Position(west + 1, south),
            new AreaShapes.Position(west + 1, south + 0.8),
            new AreaShapes.Position(west, south + 0.8)));
  }

  private static TileMap.Tile tile(
      int q, int r, String name, String fullName, String region, Margin margin, boolean current) {
    return new TileMap.Tile(q, r, name, fullName, region, margin, "/kit?force=" + name, current);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static StepChart.Point point(String iso, int units) {
    return new StepChart.Point(day(iso), units);
  }
}
