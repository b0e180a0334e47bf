package uk.muster.equipment.check.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.muster.equipment.check.Checks;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotFound;

/// Photographs of checks, as JPEG files that bear their marking in the name.
@Controller
class PhotographPages {
  private final Checks checks;

  PhotographPages(Checks checks) {
    this.checks = checks;
  }

  @GetMapping("/check-photographs/{force}/{check}/{number}")
  ResponseEntity<byte[]> photograph(
      Actor actor,
      @PathVariable String force,
      @PathVariable String check,
      @PathVariable int number) {
    if (!ForceId.isShaped(force) || !check.matches("[A-Za-z0-9._-]{1,32}")) {
      throw new NotFound("photograph", check);
    }
    var jpeg = checks.photograph(actor, new ForceId(force), check, number);
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"%s-%d-%s.jpg\""
                .formatted(check, number, Marking.OFFICIAL_SENSITIVE.words()))
        .body(jpeg);
  }
}
