package uk.muster.site.running;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// The settings in effect, for administrators: the value, or only that a secret is set, and where
/// it comes from.
@Controller
@ConditionalOnWebApplication
class SettingsPages {
  private static final List<Column> COLUMNS =
      List.of(
          Column.of("Setting"),
          Column.of("In effect"),
          Column.of("Comes from"),
          Column.of("Default"),
          Column.of("What for"));

  /// Settings that Spring or Java knows by another name, with what it is.
  private static final Map<String, String> KNOWN_AS =
      Map.of("--port", "local.server.port", "--data", "muster.data", "JAVA_HOME", "java.home");

  private final Environment environment;
  private final Software software;

  SettingsPages(Environment environment, Software software) {
    this.environment = environment;
    this.software = software;
  }

  @GetMapping("/settings")
  ModelAndView settings(Actor actor, Shell shell) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var rows = Settings.ALL.stream().map(this::row).toList();
    var set = Settings.ALL.stream().filter(one -> given(one).isPresent()).count();
    var view =
        new SettingsView(
            "%s set, %s in all"
                .formatted(
                    Words.count(set, "setting is", "settings are"),
                    Words.number(Settings.ALL.size())),
            Table.of("Settings in effect", "There is no setting.", COLUMNS, rows),
            software.table());
    return new ModelAndView(
        "site/settings", Map.of("shell", shell.page("Settings in effect"), "page", view));
  }

  private List<Cell> row(Setting setting) {
    var usual = setting.usual().replace("`", "");
    return List.of(
        Cell.of(setting.name()),
        Cell.of(inEffect(setting, usual)),
        Cell.of(from(setting)),
        Cell.of(usual),
        Cell.of(setting.purpose().replace("`", "")));
  }

  private String inEffect(Setting setting, String usual) {
    if (setting.secret()) {
      return given(setting).isPresent() ? "set" : "not set";
    }
    return Optional.ofNullable(environment.getProperty(KNOWN_AS.getOrDefault(setting.name(), "")))
        .or(() -> given(setting))
        .orElse(usual);
  }

  private String from(Setting setting) {
    if (setting.name().startsWith("--")) {
      return "the command";
    }
    return given(setting).isPresent() ? "the environment" : "the default";
  }

  private Optional<String> given(Setting setting) {
    return Optional.ofNullable(environment.getProperty(setting.name()))
        .filter(value -> !value.isBlank());
  }
}
