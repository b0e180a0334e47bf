package uk.muster;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import uk.muster.cli.Commands;

/// Starts Muster: `serve`, or one command.
@SpringBootApplication(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@Modulithic(sharedModules = {"shared", "look", "database"})
public class Muster {
  /// Runs one command and ends with its exit code; a command that serves goes on until stopped.
  public static void main(String[] args) {
    var code = Commands.run(Muster.class, args);
    if (code != Commands.GOES_ON) {
      System.exit(code);
    }
  }
}
