package uk.muster.site.records;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.muster.access.posts.AskedQuestions;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;

/// The questions of all published frameworks, for posts that are narrowed to some of them.
@Component
class QuestionsOfFrameworks implements AskedQuestions {
  private final Frameworks frameworks;
  private final Catalogue catalogue;

  QuestionsOfFrameworks(Frameworks frameworks, Catalogue catalogue) {
    this.frameworks = frameworks;
    this.catalogue = catalogue;
  }

  @Override
  public boolean on(String threat, String question) {
    var everyForce = catalogue.forces().stream().map(Force::id).collect(Collectors.toSet());
    var reader = Actor.system("questions of frameworks", everyForce);
    return catalogue.editions().stream()
        .flatMap(edition -> frameworks.list(reader, edition.code()).stream())
        .filter(one -> one.threat().equals(threat) && one.published())
        .anyMatch(one -> one.question(question).isPresent());
  }
}
