package uk.muster.reports.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.reports.Order;
import uk.muster.reports.ReportKind;
import uk.muster.reports.ReportRefused;
import uk.muster.reports.Reports;
import uk.muster.reports.format.Format;
import uk.muster.reports.model.Report;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// Documents: which there are, and each as a file in every format.
@Controller
class ReportPages {
  private final Reports reports;
  private final Catalogue catalogue;
  private final Clock clock;

  ReportPages(Reports reports, Catalogue catalogue, Clock clock) {
    this.reports = reports;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/reports")
  ModelAndView reports(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(name = "as-at", defaultValue = "") String asAt,
      @RequestParam(defaultValue = "en") String headings) {
    actor.require(Right.READ_CAPABILITY);
    var readable = actor.forcesWith(Right.READ_CAPABILITY).stream().sorted().toList();
    var asked = ForceId.isShaped(force) || readable.isEmpty() ? force : readable.getFirst().value();
    if (!ForceId.isShaped(asked)) {
      throw new NotFound("force", asked);
    }
    actor.require(Right.READ_CAPABILITY, new ForceId(asked));
    var today = LocalDate.now(clock);
    var typed = asAt.isBlank() ? Words.date(today) : asAt.strip();
    var day = Days.parse(typed);
    var wrong =
        day.map(one -> reports.refusal(actor, one).orElse(""))
            .orElse(
                "As at (%s) must be a day of the calendar, such as 21 November 2026"
                    .formatted(typed));
    var view =
        new ReportsView(
            "Documents of " + name(asked),
            readable.stream().map(one -> new Choice(one.value(), name(one.value()))).toList(),
            Field.of("force", "Force").holding(asked),
            Field.of("as-at", "As at").holding(day.map(Words::date).orElse(typed)).wrong(wrong),
            wrong.isEmpty()
                ? Arrays.stream(ReportKind.values())
                    .map(one -> line(one, asked, day.orElseThrow(), headings))
                    .toList()
                : List.of(),
            languages(reports.hasWelsh(actor, new ForceId(asked))),
            Field.of("headings", "Language of the headings").holding(headings),
            "/reports/look?force=" + asked,
            DocumentWords.HOME + "?force=" + asked);
    return new ModelAndView(
        "reports/reports",
        Map.of("shell", shell.page(view.heading(), Shell.Item.here("Documents")), "page", view));
  }

  /// What headings may be written in; empty where there is only English.
  static List<Choice> languages(boolean welsh) {
    return welsh ? List.of(new Choice("en", "English"), new Choice("cy", "Welsh")) : List.of();
  }

  private static ReportsView.Line line(
      ReportKind kind, String force, LocalDate day, String headings) {
    return new ReportsView.Line(
        kind.words(),
        files(kind, force, day, headings, false),
        files(kind, force, day, headings, true));
  }

  private static List<Link> files(
      ReportKind kind, String force, LocalDate day, String headings, boolean published) {
    return Arrays.stream(Format.values())
        .map(format -> {
          var file =
              Address.of("/reports/" + kind.code() + "." + format.ending())
                  .with("force", force)
                  .with("as-at", day.toString())
                  .with("headings", headings.equals("cy") ? "cy" : "");
          return new Link(format.name(), (published ? file.with("public", "true") : file).text());
        })
        .toList();
  }

  private String name(String force) {
    return ForceId.isShaped(force)
        ? catalogue.force(new ForceId(force)).map(one -> one.name()).orElse(force)
        : force;
  }

  @GetMapping("/reports/{kind}.{format}")
  ResponseEntity<byte[]> file(
      Actor actor,
      Shell shell,
      @PathVariable String kind,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(name = "as-at") LocalDate asAt,
      @RequestParam(name = "public", defaultValue = "false") boolean published,
      @RequestParam(defaultValue = "en") String headings) {
    var as = Format.find(format).orElseThrow(() -> new NotFound("format", format));
    var what = ReportKind.find(kind).orElseThrow(() -> new NotFound("kind of document", kind));
    if (!ForceId.isShaped(force)) {
      throw new NotFound("force", force);
    }
    if (reports.refusal(actor, asAt).isPresent()) {
      var page = Address.of("/reports").with("force", force).with("as-at", asAt.toString());
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .header(HttpHeaders.LOCATION, page.text())
          .build();
    }
    var order =
        new Order(what, new ForceId(force), asAt, published)
            .noting(shell.demonstration())
            .inWelsh(headings.equals("cy"));
    Report made;
    try {
      made = reports.make(actor, order);
    } catch (ReportRefused refused) {
      return ResponseEntity.unprocessableContent()
          .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
          .body((refused.why() + ".\n").getBytes(StandardCharsets.UTF_8));
    }
    // inside, a file bears what the pages of its reader bear, as every other file does
    var report = published ? made : made.atLeast(shell.classification());
    var bytes = new ByteArrayOutputStream();
    as.write(report, bytes);
    var name = order.fileName() + "-" + report.cover().classification().inName() + "." + format;
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, as.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes.toByteArray());
  }
}
