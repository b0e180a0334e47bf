package uk.muster.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.muster.look.table.CsvFile;

/// Sends the CSV file that a page method answers with, under its name with the marking. All of it
/// is read before the first byte goes out: a failure gives an error page and never half a file, and
/// a slow line does not hold up the database.
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
    var bytes = new ByteArrayOutputStream();
    file.eachLine(line -> bytes.writeBytes(line.getBytes(StandardCharsets.UTF_8)));
    container.setRequestHandled(true);
    response.setContentType("text/csv;charset=UTF-8");
    response.setContentLength(bytes.size());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.disposition());
    bytes.writeTo(response.getOutputStream());
  }
}
