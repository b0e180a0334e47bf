package uk.muster.assessment.framework.text;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A part of a YAML text with its place, read key by key; nodes are kept because only they know
/// their lines.
record YamlPart(Node node, String path, YamlFaults faults) {
  /// A text must not be longer than this many characters.
  static final int LONGEST = 1_000_000;

  /// The whole text; empty when it is not YAML, which is then a fault.
  static Optional<YamlPart> of(String text, YamlFaults faults) {
    if (text.length() > LONGEST) {
      faults.whole("is longer than %d characters".formatted(LONGEST));
      return Optional.empty();
    }
    try {
      var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      if (root == null) {
        faults.whole("is empty");
        return Optional.empty();
      }
      return Optional.of(new YamlPart(root, "", faults));
    } catch (MarkedYAMLException e) {
      faults.whole(
          "is not YAML: %s (line %d)"
              .formatted(
                  e.getProblem(),
                  e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1));
    } catch (YAMLException e) {
      faults.whole("is not YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  /// The values by key; keys that are not known or stand twice are faults.
  Map<String, YamlPart> keys(String... known) {
    var values = new LinkedHashMap<String, YamlPart>();
    if (!(node instanceof MappingNode mapping)) {
      fault("", "must be a list of keys with their values");
      return values;
    }
    var allowed = Set.of(known);
    for (var tuple : mapping.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      var below = path.isEmpty() ? key : path + "." + key;
      var part = new YamlPart(tuple.getValueNode(), below, faults);
      if (allowed.isEmpty() || allowed.contains(key)) {
        if (values.put(key, part) != null) {
          faults.add(tuple.getKeyNode(), below, "", "stands twice");
        }
      } else {
        faults.add(tuple.getKeyNode(), below, "", "is not a key that is known here");
      }
    }
    return values;
  }

  /// The parts of a list; faulty when it is none.
  List<YamlPart> items() {
    if (!(node instanceof SequenceNode sequence)) {
      fault("", "must be a list");
      return List.of();
    }
    var items = new ArrayList<YamlPart>();
    for (var item : sequence.getValue()) {
      items.add(new YamlPart(item, "%s[%d]".formatted(path, items.size() + 1), faults));
    }
    return items;
  }

  /// The text that stands here; faulty and empty when there is none.
  String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    fault("", "must not be empty");
    return "";
  }

  int whole(int least, int most) {
    var value = text();
    if (value.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    if (!value.isEmpty()) {
      fault(value, "must be a whole number from %d to %d".formatted(least, most));
    }
    return least;
  }

  BigDecimal number() {
    var value = text();
    if (value.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?")) {
      return new BigDecimal(value);
    }
    if (!value.isEmpty()) {
      fault(value, "must be a number");
    }
    return BigDecimal.ONE;
  }

  /// The text, which must be one of the values where there are any.
  String oneOf(Set<String> values, String otherwise) {
    var value = text();
    if (!value.isEmpty() && !values.isEmpty() && !values.contains(value)) {
      fault(value, otherwise);
    }
    return value;
  }

  /// The texts of a list, none of them twice.
  List<String> texts() {
    var texts = new ArrayList<String>();
    for (var item : items()) {
      var value = item.text();
      if (!value.isEmpty() && texts.contains(value)) {
        item.fault(value, "stands twice");
      }
      texts.add(value);
    }
    return texts;
  }

  void fault(String value, String reason) {
    faults.add(node, path, value, reason);
  }
}
