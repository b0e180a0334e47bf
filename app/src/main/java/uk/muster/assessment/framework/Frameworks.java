package uk.muster.assessment.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// The frameworks that assessments follow: what there is, and which one is in force. The nation's
/// are for everybody who may read assessments or capability; a force's own for that force and those
/// above it; drafts for whoever may change them.
@Service
@Transactional(readOnly = true)
public class Frameworks {
  private final FrameworkStore store;
  private final Texts texts = new Texts();

  private final MappingStore mappings;

  private final FrameworkWiring.Names names;

  Frameworks(FrameworkStore store, MappingStore mappings, FrameworkWiring.Names names) {
    this.store = store;
    this.mappings = mappings;
    this.names = names;
  }

  /// Those of an edition, by threat, the nation's before those of forces, newest version first.
  public List<Framework> list(Actor actor, String edition) {
    requireReader(actor);
    return store.list(edition).stream().map(texts::framework).toList();
  }

  /// One version.
  ///
  /// @throws NotFound when there is none, or not for this actor
  public Framework get(Actor actor, String code, int version) {
    requireReader(actor);
    return texts.framework(stored(code, version));
  }

  /// All versions of one framework, newest first.
  public List<Framework> versions(Actor actor, String code) {
    requireReader(actor);
    return store.versions(code).stream().map(texts::framework).toList();
  }

  /// What a force assesses a threat by: its own published framework, else the nation's.
  public Optional<Framework> inForce(Actor actor, ForceId force, String edition, String threat) {
    if (!actor.can(Right.READ_CAPABILITY, force)) {
      actor.require(Right.READ_ASSESSMENTS, force);
    }
    return store.inForce(force.value(), edition, threat).map(texts::framework);
  }

  /// What the questions of a version come from, as far as it is mapped.
  public List<Mapping> mappings(Actor actor, String code, int version) {
    requireReader(actor);
    return mappings.list().stream()
        .filter(one -> one.toCode().equals(code) && one.toVersion() == version)
        .toList();
  }

  /// What became of the questions of a version in newer frameworks.
  public List<Mapping> mappingsFrom(Actor actor, String code, int version) {
    requireReader(actor);
    return mappings.list().stream()
        .filter(one -> one.fromCode().equals(code) && one.fromVersion() == version)
        .toList();
  }

  /// One version, when there is one for this actor.
  public Optional<Framework> find(Actor actor, String code, int version) {
    requireReader(actor);
    return store.find(code, version).map(texts::framework);
  }

  /// What the indicators that questions bind are called, by identifier.
  public Map<String, String> indicatorTitles(Actor actor) {
    requireReader(actor);
    return names.titles();
  }

  /// The text of one version, as it can be brought in again.
  public String text(Actor actor, String code, int version) {
    requireReader(actor);
    return stored(code, version).text();
  }

  private StoredFramework stored(String code, int version) {
    return store
        .find(code, version)
        .orElseThrow(() -> new NotFound("framework", "%s, version %d".formatted(code, version)));
  }

  private static void requireReader(Actor actor) {
    if (!actor.can(Right.READ_CAPABILITY) && !actor.can(Right.CHANGE_FRAMEWORKS)) {
      actor.require(Right.READ_ASSESSMENTS);
    }
  }
}
