package uk.muster.site.guard;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/// The answer to what is refused before any page can be asked, such as an address that no browser
/// would send. Tomcat's own would name itself and carry its styles inline.
public final class BareErrors extends ErrorReportValve {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head><meta charset="utf-8"><title>Muster cannot answer that</title></head>
      <body><h1>Muster cannot answer that</h1><p>The request was not understood (STATUS).</p></body></html>
      """;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    var status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    var open = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
    if (!open.get()) {
      return;
    }
    SafeHeaders.ALL.forEach(response::setHeader);
    try {
      response.setContentType("text/html");
      response.setCharacterEncoding("utf-8");
      var writer = response.getReporter();
      if (writer != null) {
        writer.write(PAGE.replace("STATUS", Integer.toString(status)));
        response.finishResponse();
      }
    } catch (IOException e) {
      container.getLogger().debug("the answer could not be sent", e);
    }
  }
}
