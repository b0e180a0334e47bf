package uk.muster.access.posts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.muster.shared.Right;

/// A kind of thing that Muster keeps of a force, and which rights open it: any one is enough.
public enum KeptThing {
  PERSON("a person's record", Right.READ_PEOPLE),
  VEHICLE("a vehicle", Right.READ_EQUIPMENT, Right.READ_PEOPLE),
  IMPORT("an import and its quarantined rows", Right.READ_PEOPLE),
  COUNT("how many people and units there are", Right.READ_COUNTS),
  COMMITMENT("what is needed, declared and promised", Right.READ_COUNTS, Right.READ_PEOPLE),
  CAPABILITY("a collaboration, plan or exercise", Right.READ_CAPABILITY),
  RISK("an assessment of threat and risk", Right.READ_RISKS),
  ASSESSMENT("an assessment on the four Cs", Right.READ_ASSESSMENTS),
  FRAMEWORK("a framework of questions", Right.READ_ASSESSMENTS, Right.READ_CAPABILITY),
  GOVERNANCE("a board, its meetings and decisions", Right.READ_GOVERNANCE),
  INSPECTION("a request, judgement or finding of the inspectorate", Right.READ_INSPECTIONS),
  DOCUMENT("a document that is kept", Right.READ_CAPABILITY),
  POST("who holds which post", Right.READ_POSTS),
  AUDIT("what was done to it, by whom", Right.READ_AUDIT);

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<Right> opens;

  KeptThing(String words, Right... opens) {
    this.words = words;
    this.opens = Set.of(opens);
  }

  public String words() {
    return words;
  }

  public Set<Right> opens() {
    return opens;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<KeptThing> find(String code) {
    return Arrays.stream(values()).filter(thing -> thing.code().equals(code)).findFirst();
  }

  /// What the audit calls so, such as `person 4711`.
  public static KeptThing ofSubject(String subject) {
    return switch (subject.split(" ", 2)[0]) {
      case "account" -> POST;
      case "campaign" -> ASSESSMENT;
      case "threshold" -> CAPABILITY;
      case String first -> find(first).orElse(AUDIT);
    };
  }
}
