package uk.muster.assessment.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How mappings hang together: what a question comes from over several of them, and which must not
/// be.
final class MappingRules {
  private MappingRules() {}

  /// A question of one version.
  record Node(String code, int version, String question) {
    @Override
    public String toString() {
      return "%s/%d %s".formatted(code, version, question);
    }
  }

  private record Step(Node from, Relation relation) {}

  private record Reached(Node node, Relation relation, String weakest, List<String> way) {
    Reached over(Step step) {
      var weaker = relation.weakest(step.relation());
      return new Reached(
          step.from(),
          weaker,
          weaker == relation ? weakest : "%s → %s".formatted(step.from(), node),
          Stream.concat(Stream.of(step.from().toString()), way.stream()).toList());
    }

    Carried.Source source() {
      return new Carried.Source(node.code(), node.question(), relation, weakest, way);
    }
  }

  /// What each question of the newer version comes from in the older.
  static List<Carried> carried(
      List<Mapping> mappings, Framework newer, String olderCode, int olderVersion) {
    return carried(
        mappings, newer, node -> node.code().equals(olderCode) && node.version() == olderVersion);
  }

  /// What each question of the newer version comes from among those wanted.
  static List<Carried> carried(List<Mapping> mappings, Framework newer, Predicate<Node> wanted) {
    var back = back(mappings);
    return newer.questions().stream()
        .map(question ->
            new Carried(
                question.code(),
                sources(back, new Node(newer.code(), newer.version(), question.code()), wanted)))
        .toList();
  }

  /// Goes back from a question, which comes from itself where it was asked already; what is reached
  /// by several ways is held by the strongest.
  private static List<Carried.Source> sources(
      Map<Node, List<Step>> back, Node from, Predicate<Node> wanted) {
    var best = new LinkedHashMap<Node, Reached>();
    var open = new ArrayDeque<Reached>();
    var start = new Reached(from, Relation.EQUAL, "", List.of(from.toString()));
    best.put(from, start);
    open.add(start);
    while (!open.isEmpty()) {
      var at = open.remove();
      for (var step : back.getOrDefault(at.node(), List.of())) {
        var reached = at.over(step);
        var known = best.get(step.from());
        if (known == null || reached.relation().compareTo(known.relation()) < 0) {
          best.put(step.from(), reached);
          open.add(reached);
        }
      }
    }
    return best.values().stream()
        .filter(one -> wanted.test(one.node()))
        .sorted(Comparator.comparing(Reached::relation).thenComparing(one -> one.node().question()))
        .map(Reached::source)
        .toList();
  }

  /// Two versions of one framework go together by the codes of their questions.
  static Mapping between(Framework older, Framework newer) {
    var pairs = new ArrayList<Mapping.Pair>();
    for (var question : newer.questions()) {
      var old = older.question(question.code());
      var relation =
          old.isEmpty()
              ? Relation.NONE
              : old.get().text().equals(question.text()) ? Relation.EQUAL : Relation.OVERLAPS;
      pairs.add(
          new Mapping.Pair(old.isEmpty() ? "" : question.code(), question.code(), relation, ""));
    }
    return new Mapping(older.code(), older.version(), newer.code(), newer.version(), pairs);
  }

  /// A chain that comes back to where it began, from the older to the newer.
  static Optional<List<String>> circle(List<Mapping> mappings) {
    var back = back(mappings);
    var done = new HashSet<Node>();
    for (var node : back.keySet()) {
      var circle = circle(back, node, new ArrayList<>(), done);
      if (circle.isPresent()) {
        return circle;
      }
    }
    return Optional.empty();
  }

  private static Optional<List<String>> circle(
      Map<Node, List<Step>> back, Node at, List<Node> way, Set<Node> done) {
    int before = way.indexOf(at);
    if (before >= 0) {
      var round = new ArrayList<>(way.subList(before, way.size()));
      round.add(at);
      return Optional.of(round.reversed().stream().map(Node::toString).toList());
    }
    if (!done.add(at)) {
      return Optional.empty();
    }
    way.add(at);
    for (var step : back.getOrDefault(at, List.of())) {
      var circle = circle(back, step.from(), way, done);
      if (circle.isPresent()) {
        return circle;
      }
    }
    way.removeLast();
    return Optional.empty();
  }

  private static Map<Node, List<Step>> back(List<Mapping> mappings) {
    var back = new LinkedHashMap<Node, List<Step>>();
    for (var mapping : mappings) {
      for (var pair : mapping.pairs()) {
        if (pair.relation() != Relation.NONE) {
          back.computeIfAbsent(
                  new Node(mapping.toCode(), mapping.toVersion(), pair.to()),
                  _ -> new ArrayList<>())
              .add(
                  new Step(
                      new Node(mapping.fromCode(), mapping.fromVersion(), pair.from()),
                      pair.relation()));
        }
      }
    }
    return back;
  }
}
