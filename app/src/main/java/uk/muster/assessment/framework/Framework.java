package uk.muster.assessment.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The questions on one threat of one edition, in one version.
///
/// @param code stable over versions, such as `spr-2023-public-order`; a force's own begins with the
///   force
/// @param threat the code of a threat that the edition has
/// @param owner the force whose own it is; empty when it is for the nation
/// @param status {@link #DRAFT}, {@link #PUBLISHED} or {@link #WITHDRAWN}
/// @param scale what each rating is called and means where a question does not word it itself
/// @param terms words of this framework that need a meaning
/// @param source what it was drawn from
/// @param origin whether a framework of the nation stands behind it
public record Framework(
    String code,
    int version,
    String edition,
    String threat,
    String title,
    String owner,
    String status,
    List<RatingLevel> scale,
    List<Question> questions,
    List<DefinedTerm> terms,
    String source,
    Origin origin) {
  public static final String DRAFT = "draft";
  public static final String PUBLISHED = "published";
  public static final String WITHDRAWN = "withdrawn";

  public Framework {
    scale = List.copyOf(scale);
    questions = List.copyOf(questions);
    terms = List.copyOf(terms);
  }

  public boolean national() {
    return owner.isEmpty();
  }

  public boolean published() {
    return status.equals(PUBLISHED);
  }

  public Optional<Question> question(String wanted) {
    return questions.stream().filter(one -> one.code().equals(wanted)).findFirst();
  }

  /// The levels of a question: its own wording where it has one, else that of the scale.
  public List<RatingLevel> levels(Question question) {
    return scale.stream().map(step -> question.level(step.value()).orElse(step)).toList();
  }

  /// Every indicator that some question binds, each once.
  public Stream<String> indicators() {
    return questions.stream().flatMap(one -> one.indicators().stream()).distinct();
  }

  Framework as(String newStatus) {
    return new Framework(
        code, version, edition, threat, title, owner, newStatus, scale, questions, terms, source,
        origin);
  }

  /// The same questions under another version or another owner's code, as a draft.
  Framework draftOf(String newOwner, String newCode, int newVersion) {
    return new Framework(
        newCode,
        newVersion,
        edition,
        threat,
        title,
        newOwner,
        DRAFT,
        scale,
        questions,
        terms,
        source,
        origin);
  }

  /// The same in other words.
  public Framework worded(
      String newTitle, String newSource, List<RatingLevel> levels, List<DefinedTerm> defined) {
    return new Framework(
        code, version, edition, threat, newTitle, owner, status, levels, questions, defined,
        newSource, origin);
  }

  /// The same with other questions.
  public Framework with(List<Question> others) {
    return new Framework(
        code, version, edition, threat, title, owner, status, scale, others, terms, source, origin);
  }
}
