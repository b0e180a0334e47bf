package uk.muster.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Starts on an empty folder, shows one page and stops: the launcher records such a start, so that
/// later ones are faster.
@Command(name = "warm", hidden = true)
final class WarmCommand implements Callable<Integer> {
  @ParentCommand private Commands commands;

  @Parameters(paramLabel = "DIR")
  private Path folder = Path.of(".");

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (var running = Running.start(commands.application(), folder, Optional.of(0), Map.of());
        var client = HttpClient.newHttpClient()) {
      var page =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:%d/sign-in".formatted(running.port())))
              .build();
      return client.send(page, HttpResponse.BodyHandlers.ofString()).statusCode() == 200
          ? 0
          : Commands.REFUSED;
    }
  }
}
