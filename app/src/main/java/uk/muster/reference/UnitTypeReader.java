package uk.muster.reference;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads `unit-types.yaml` from its tree of nodes, because only nodes know their lines.
record UnitTypeReader(
    Set<String> ranks, Set<String> skills, Set<String> vehicleKinds, Faults faults) {
  private static final String FILE = "unit-types.yaml";

  List<UnitType> read(String text) {
    try {
      Node root =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      if (root == null) {
        faults.add(FILE, 0, "", "", "is empty");
        return List.of();
      }
      List<UnitType> read = new ArrayList<>();
      Set<String> codes = new HashSet<>();
      for (Node node : items(root, "unit-types")) {
        read.add(unitType(node));
        once(codes, node, read.getLast().code());
      }
      return read;
    } catch (YAMLException e) {
      faults.add(FILE, 0, "", "", "is not YAML: " + e.getMessage());
      return List.of();
    }
  }

  private UnitType unitType(Node node) {
    List<UnitType.Role> roles = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Node role : items(node, "roles")) {
      String code = text(role, "code");
      once(codes, role, code);
      if (items(role, "ranks").isEmpty()) {
        fault(role, "ranks", "", "must name at least one rank");
      }
      roles.add(
          new UnitType.Role(
              code,
              text(role, "name"),
              count(role),
              known(role, "ranks", ranks, "ranks.csv"),
              known(role, "skills", skills, "skills.csv")));
    }
    if (roles.isEmpty()) {
      fault(node, "roles", "", "must have at least one role");
    }
    List<UnitType.Vehicles> vehicles = new ArrayList<>();
    for (Node vehicle : items(node, "vehicles")) {
      String kind = text(vehicle, "kind");
      check(vehicle, "kind", kind, vehicleKinds, "vehicle-kinds.csv");
      vehicles.add(new UnitType.Vehicles(kind, count(vehicle)));
    }
    return new UnitType(
        text(node, "code"), text(node, "name"), yes(node), roles, vehicles, text(node, "source"));
  }

  private List<String> known(Node node, String key, Set<String> known, String file) {
    List<String> values =
        items(node, key).stream().map(n -> n instanceof ScalarNode s ? s.getValue() : "").toList();
    values.forEach(value -> check(node, key, value, known, file));
    return values;
  }

  private void once(Set<String> seen, Node node, String code) {
    if (!seen.add(code)) {
      fault(node, "code", code, "occurs twice");
    }
  }

  private void check(Node node, String key, String value, Set<String> known, String file) {
    if (!known.contains(value)) {
      fault(node, key, value, "is not in " + file);
    }
  }

  private int count(Node node) {
    String value = text(node, "count");
    if (value.matches("[1-9][0-9]{0,3}")) {
      return Integer.parseInt(value);
    }
    fault(node, "count", value, "must be a whole number from 1 to 9999");
    return 1;
  }

  private boolean yes(Node node) {
    String value = text(node, "confirm");
    if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
      fault(node, "confirm", value, "must be true or false");
    }
    return value.equals("true");
  }

  private String text(Node node, String key) {
    if (value(node, key).orElse(null) instanceof ScalarNode scalar
        && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    fault(node, key, "", "must not be empty");
    return "";
  }

  private List<Node> items(Node node, String key) {
    if (value(node, key).orElse(null) instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(node, key, "", "must be a list");
    return List.of();
  }

  private static Optional<Node> value(Node node, String key) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue().stream()
          .filter(t -> t.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
          .map(NodeTuple::getValueNode)
          .findFirst();
    }
    return Optional.empty();
  }

  private void fault(Node node, String key, String value, String reason) {
    faults.add(FILE, node.getStartMark().getLine() + 1, key, value, reason);
  }
}
