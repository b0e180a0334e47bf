package uk.muster.assessment.framework.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.muster.assessment.framework.Mapping;
import uk.muster.assessment.framework.Relation;
import uk.muster.assessment.framework.text.FrameworkReader.Keys;

/// Reads and writes the text of a mapping.
public final class MappingText {
  private MappingText() {}

  /// Reads a text, and tells every fault that it has.
  ///
  /// @param file how the text is called in what is said of it
  public static ReadMapping read(String file, String text) {
    var faults = new YamlFaults(file);
    var mapping = YamlPart.of(text, faults).map(MappingText::mapping);
    return mapping.isPresent() && faults.none()
        ? new ReadMapping.Read(mapping.get())
        : new ReadMapping.Faulty(faults.list());
  }

  private static Mapping mapping(YamlPart root) {
    var keys = new Keys(root, root.keys("from", "from-version", "to", "to-version", "questions"));
    var from = keys.code("from");
    var to = keys.code("to");
    if (from.equals(to) && !to.isEmpty()) {
      root.fault(to, "must not be mapped to itself: its versions go together by their codes");
    }
    return new Mapping(
        from,
        keys.part("from-version").map(part -> part.whole(1, 9999)).orElse(1),
        to,
        keys.part("to-version").map(part -> part.whole(1, 9999)).orElse(1),
        keys.part("questions").map(MappingText::pairs).orElse(List.of()));
  }

  private static List<Mapping.Pair> pairs(YamlPart part) {
    var seen = new HashSet<String>();
    var relations = new HashMap<String, Relation>();
    var pairs = new ArrayList<Mapping.Pair>();
    for (var item : part.items()) {
      var pair = pair(item);
      if (!seen.add(pair.from() + " " + pair.to())) {
        item.fault(pair.to(), "is mapped twice to the same question");
      }
      var other = relations.put(pair.to(), pair.relation());
      if (other != null && (other == Relation.NONE || pair.relation() == Relation.NONE)) {
        item.fault(pair.to(), "cannot be new and come from another question as well");
      }
      pairs.add(pair);
    }
    return pairs;
  }

  private static Mapping.Pair pair(YamlPart item) {
    var keys = new Keys(item, item.keys("to", "from", "relation", "note"));
    var code = keys.text("relation");
    var relation = Relation.of(code);
    if (relation.isEmpty() && !code.isEmpty()) {
      item.fault(code, "must be equal, part-of, overlaps or none");
    }
    var from = keys.find("from");
    if (relation.isPresent() && from.isPresent() == (relation.get() == Relation.NONE)) {
      item.fault(
          code,
          from.isPresent() ? "must not name what it comes from" : "must name what it comes from");
    }
    return new Mapping.Pair(
        from.map(YamlPart::text).orElse(""),
        keys.text("to"),
        relation.orElse(Relation.NONE),
        keys.find("note").map(YamlPart::text).orElse(""));
  }

  public static String write(Mapping mapping) {
    var map = new LinkedHashMap<String, Object>();
    map.put("from", mapping.fromCode());
    map.put("from-version", mapping.fromVersion());
    map.put("to", mapping.toCode());
    map.put("to-version", mapping.toVersion());
    map.put("questions", mapping.pairs().stream().map(MappingText::written).toList());
    return FrameworkWriter.dump(map);
  }

  private static Map<String, Object> written(Mapping.Pair pair) {
    var map = new LinkedHashMap<String, Object>();
    map.put("to", pair.to());
    if (!pair.from().isEmpty()) {
      map.put("from", pair.from());
    }
    map.put("relation", pair.relation().code());
    if (!pair.note().isEmpty()) {
      map.put("note", pair.note());
    }
    return map;
  }
}
