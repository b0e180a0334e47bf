package uk.muster.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The page for what is refused before it reaches a page.
@Controller
class ErrorPages implements ErrorController {
  private final Errors errors;

  ErrorPages(Errors errors) {
    this.errors = errors;
  }

  @RequestMapping("/error")
  ModelAndView error(HttpServletRequest request) {
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.BAD_REQUEST)
            : HttpStatus.NOT_FOUND;
    return errors.outsidePages(status, request);
  }
}
