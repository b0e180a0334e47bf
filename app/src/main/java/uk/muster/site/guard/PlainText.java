package uk.muster.site.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses text that no page, file or table can hold: the character zero, and halves of characters.
final class PlainText implements HandlerInterceptor {
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() != DispatcherType.REQUEST) {
      return true;
    }
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (isOdd(name)) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
          }
          if (Arrays.stream(values).anyMatch(PlainText::isOdd)) {
            throw new IllegalArgumentException(
                "%s holds a character that no text can have (U+0000, or half of another): go back, take it out and send it again"
                    .formatted(name));
          }
        });
    return true;
  }

  private static boolean isOdd(String text) {
    return text.codePoints().anyMatch(c -> c == 0 || (c >= 0xd800 && c <= 0xdfff));
  }
}
