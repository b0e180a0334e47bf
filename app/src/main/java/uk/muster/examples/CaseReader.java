package uk.muster.examples;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import uk.muster.shared.ForceId;

/// Reads a `case.yaml`. All values are written as text there, so that nothing is guessed.
record CaseReader(String code) {

  WorkedCase read(String text) {
    Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    Map<?, ?> document = map(root, "document");
    return new WorkedCase(
        code,
        text(root, "title"),
        new ForceId(text(root, "force")),
        LocalDate.parse(text(root, "day")),
        root.containsKey("now") ? Optional.of(moment(map(root, "now"))) : Optional.empty(),
        new WorkedCase.Document(
            text(document, "title"),
            text(document, "publisher"),
            text(document, "published"),
            text(document, "edition")),
        text(root, "registers").equals("yes"),
        text(root, "note"),
        list(root, "figures").stream().map(this::figure).toList());
  }

  private WorkedCase.Moment moment(Map<?, ?> now) {
    return new WorkedCase.Moment(
        OffsetDateTime.parse(text(now, "at")),
        text(now, "place"),
        Double.parseDouble(text(now, "latitude")),
        Double.parseDouble(text(now, "longitude")));
  }

  private WorkedCase.Figure figure(Map<?, ?> figure) {
    return new WorkedCase.Figure(
        text(figure, "key"),
        text(figure, "what"),
        text(figure, "value"),
        WorkedCase.Origin.valueOf(text(figure, "origin").toUpperCase(Locale.ROOT)),
        figure.containsKey("fact") ? text(figure, "fact") : "",
        figure.containsKey("note") ? text(figure, "note") : "");
  }

  private String text(Map<?, ?> map, String key) {
    if (map.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("case %s: %s must be a text".formatted(code, key));
  }

  private Map<?, ?> map(Map<?, ?> map, String key) {
    if (map.get(key) instanceof Map<?, ?> inner) {
      return inner;
    }
    throw new IllegalArgumentException("case %s: %s must be a map".formatted(code, key));
  }

  private List<Map<?, ?>> list(Map<?, ?> map, String key) {
    if (map.get(key) instanceof List<?> list) {
      return list.stream()
          .<Map<?, ?>>mapMulti((item, into) -> {
            if (item instanceof Map<?, ?> inner) {
              into.accept(inner);
            }
          })
          .toList();
    }
    throw new IllegalArgumentException("case %s: %s must be a list".formatted(code, key));
  }
}
