package uk.muster.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.muster.look.table.CsvFile;

/// Sends the CSV file that a page method answers with, under its name with the marking.
final class CsvAnswers implements HandlerMethodReturnValueHandler {
  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return returnType.getParameterType() == CsvFile.class;
  }

  @Override
  public void handleReturnValue(
      @Nullable Object answer,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws IOException {
    var response = request.getNativeResponse(HttpServletResponse.class);
    if (!(answer instanceof CsvFile file) || response == null) {
      throw new IllegalStateException("no file to send");
    }
    container.setRequestHandled(true);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.disposition());
    response.getOutputStream().write(file.text().getBytes(StandardCharsets.UTF_8));
  }
}
