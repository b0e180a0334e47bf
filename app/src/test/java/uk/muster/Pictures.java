package uk.muster;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/// Keeps what a browser shows, to be looked at: `./muster test -Dmuster.pictures=true` writes
/// `app/target/pictures`. Without it no picture is taken, which halves the time of the journeys.
public final class Pictures {
  private static final boolean WANTED = Boolean.getBoolean("muster.pictures");

  private Pictures() {}

  /// The whole page, under a name and the width of its window.
  public static void keep(Page page, String name) {
    if (WANTED) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(
                  Path.of(
                      "target",
                      "pictures",
                      "%s-%d.png".formatted(name, page.viewportSize().width))));
    }
  }
}
