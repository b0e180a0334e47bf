package uk.muster.reports.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.muster.reports.Reports;
import uk.muster.reports.draft.Drafts;
import uk.muster.reports.format.Format;
import uk.muster.reports.model.Report;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;

/// A draft as a file, as whoever asks may read it.
@Controller
class DraftFilePages {
  private final Drafts drafts;
  private final DraftReading reading;

  DraftFilePages(Drafts drafts, Reports reports) {
    this.drafts = drafts;
    reading = new DraftReading(reports);
  }

  @GetMapping(DocumentWords.HOME + "/{force}/{code}/draft.{format}")
  ResponseEntity<byte[]> draft(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @PathVariable String format) {
    var id = DocumentWords.id(force, code);
    var record = drafts.get(actor, id);
    var as = Format.find(format).orElseThrow(() -> new NotFound("format", format));
    var made = reading.made(actor, record).report().atLeast(shell.classification());
    var cover = made.cover().saying(made.cover().lines(), "A draft; nobody has approved it.");
    var report = new Report(cover, made.sections());
    var bytes = new ByteArrayOutputStream();
    as.write(report, bytes);
    drafts.takenOut(actor, id, as.ending());
    return file(as, code + "-draft-" + cover.classification().inName(), bytes.toByteArray());
  }

  static ResponseEntity<byte[]> file(Format as, String name, byte[] bytes) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, as.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name + "." + as.ending(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes);
  }
}
