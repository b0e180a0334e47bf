package uk.muster.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Why PostgreSQL did not start, and what to type instead when it is because of root.
final class AsRoot {
  private AsRoot() {}

  static String whyNot(Path folder, Exception e) {
    return "root".equals(System.getProperty("user.name")) && !userNamespacesWork()
        ? instead(
            folder,
            Path.of(System.getProperty("user.home")),
            System.getProperty("sun.java.command", ""))
        : "PostgreSQL did not start in %s: %s"
            .formatted(folder, Optional.ofNullable(e.getMessage()).orElse(e.toString()));
  }

  /// The refusal, with the commands that run the same as the ordinary user `nobody`.
  ///
  /// @param home the folder of root, which nobody else may enter
  /// @param typed what the process was started with: the jar, then the command
  static String instead(Path folder, Path home, String typed) {
    var ours = folder.startsWith(home) ? Path.of("/var/lib/muster") : folder;
    var words = typed.split(" ", 2);
    var command = words.length < 2 ? "demo" : words[1].replaceAll(" ?--data[= ]\\S+", "");
    return """
    PostgreSQL does not run as root, and this machine does not allow user namespaces, \
    which Muster would use instead. Run Muster as an ordinary user, for example as nobody:
      install -d -m 700 %1$s && chown -R nobody: %1$s
      setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups ./muster %2$s --data %1$s\
    """
        .formatted(ours, command);
  }

  private static boolean userNamespacesWork() {
    try {
      return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
