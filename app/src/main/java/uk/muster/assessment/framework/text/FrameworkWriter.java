package uk.muster.assessment.framework.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.Claim;
import uk.muster.assessment.framework.DefinedTerm;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.RatingLevel;

/// Writes a framework as text, always the same text for the same framework.
public final class FrameworkWriter {
  private FrameworkWriter() {}

  public static String write(Framework framework) {
    var map = new LinkedHashMap<String, Object>();
    map.put("framework", framework.code());
    map.put("version", framework.version());
    map.put("edition", framework.edition());
    map.put("threat", framework.threat());
    map.put("title", framework.title());
    if (!framework.national()) {
      map.put("owner", framework.owner());
    }
    map.put("origin", framework.origin().code());
    map.put("source", framework.source());
    map.put("scale", framework.scale().stream().map(FrameworkWriter::step).toList());
    if (!framework.terms().isEmpty()) {
      map.put("terms", framework.terms().stream().map(FrameworkWriter::term).toList());
    }
    map.put("questions", framework.questions().stream().map(FrameworkWriter::question).toList());
    return dump(map);
  }

  private static Map<String, Object> step(RatingLevel level) {
    var map = new LinkedHashMap<String, Object>();
    map.put("value", level.value());
    map.put("name", level.name());
    map.put("wording", level.wording());
    return map;
  }

  private static Map<String, Object> term(DefinedTerm term) {
    var map = new LinkedHashMap<String, Object>();
    map.put("term", term.term());
    map.put("meaning", term.meaning());
    return map;
  }

  private static Map<String, Object> question(Question question) {
    var map = new LinkedHashMap<String, Object>();
    map.put("code", question.code());
    map.put("c", question.c());
    map.put("level", question.level());
    map.put("text", question.text());
    map.put("answer", question.answer().code());
    if (question.answer() instanceof Answer.Numeric number) {
      map.put("unit", number.unit());
      if (!number.countedBy().isEmpty()) {
        map.put("counted-by", number.countedBy());
      }
    }
    map.put("weight", question.weight());
    var levels = new LinkedHashMap<Integer, String>();
    question.levels().forEach(level -> levels.put(level.value(), level.wording()));
    if (!levels.isEmpty()) {
      map.put("levels", levels);
    }
    putUnlessEmpty(map, "evidence", question.typicalEvidence());
    putUnlessEmpty(map, "indicators", question.indicators());
    putUnlessEmpty(map, "claims", question.claims().stream().map(FrameworkWriter::claim).toList());
    return map;
  }

  /// A copy, because one list in two places would be written once and pointed at.
  private static void putUnlessEmpty(Map<String, Object> map, String key, List<?> list) {
    if (!list.isEmpty()) {
      map.put(key, new ArrayList<>(list));
    }
  }

  private static Map<String, Object> claim(Claim claim) {
    var map = new LinkedHashMap<String, Object>();
    map.put("indicator", claim.indicator());
    map.put("from", claim.fromRating());
    map.put(claim.bound().code(), claim.value());
    return map;
  }

  static String dump(Map<String, Object> map) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setWidth(100);
    options.setIndent(2);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    return new Yaml(new SafeConstructor(new LoaderOptions()), new Plain(options), options)
        .dump(map);
  }

  /// Writes decimals as they are, without saying of what type they are.
  private static final class Plain extends Representer {
    Plain(DumperOptions options) {
      super(options);
      representers.put(
          BigDecimal.class,
          number -> {
            var decimal = (BigDecimal) number;
            return representScalar(
                decimal.scale() > 0 ? Tag.FLOAT : Tag.INT, decimal.toPlainString());
          });
    }
  }
}
