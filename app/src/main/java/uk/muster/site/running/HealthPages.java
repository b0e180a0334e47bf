package uk.muster.site.running;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// For whoever watches: that the process lives, and whether it should be sent requests. Open to
/// all, and so says nothing that is not known.
@Controller
@ConditionalOnWebApplication
class HealthPages {
  private final Readiness readiness;

  HealthPages(Readiness readiness) {
    this.readiness = readiness;
  }

  @GetMapping("/health")
  ResponseEntity<String> health() {
    return answer(HttpStatus.OK, "Muster answers\n");
  }

  @GetMapping("/ready")
  ResponseEntity<String> ready() {
    var faults = readiness.faults();
    return faults.isEmpty()
        ? answer(HttpStatus.OK, "ready\n")
        : answer(HttpStatus.SERVICE_UNAVAILABLE, "not ready\n" + String.join("\n", faults) + "\n");
  }

  private static ResponseEntity<String> answer(HttpStatus status, String words) {
    return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(words);
  }
}
