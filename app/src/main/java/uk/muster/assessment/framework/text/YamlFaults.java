package uk.muster.assessment.framework.text;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/// Gathers what is wrong with one text, so that all is told at once.
final class YamlFaults {
  private final String file;
  private final List<FrameworkFault> found = new ArrayList<>();

  YamlFaults(String file) {
    this.file = file;
  }

  void add(Node at, String path, String value, String reason) {
    found.add(
        new FrameworkFault(file, at.getStartMark().getLine() + 1L, path, shown(value), reason));
  }

  void whole(String reason) {
    found.add(new FrameworkFault(file, 0, "", "", reason));
  }

  List<FrameworkFault> list() {
    return List.copyOf(found);
  }

  boolean none() {
    return found.isEmpty();
  }

  private static String shown(String value) {
    return value.length() > 80 ? value.substring(0, 80) + "…" : value;
  }
}
