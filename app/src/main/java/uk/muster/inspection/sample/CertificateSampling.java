package uk.muster.inspection.sample;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Right;
import uk.muster.shared.Role;
import uk.muster.workforce.certificate.Certificates;
import uk.muster.workforce.certificate.FilledPost;

/// Shows an inspector the certificates behind some posts of a force. An inspector reads no rows
/// about people but these: Muster itself picks them by a seed within an inspection that is not
/// over, hands out as many as were asked for and no more, and records them by collar number.
@Service
public class CertificateSampling {
  private final Registers registers;
  private final Certificates certificates;
  private final ApplicationEventPublisher events;

  CertificateSampling(
      Registers registers, Certificates certificates, ApplicationEventPublisher events) {
    this.registers = registers;
    this.certificates = certificates;
    this.events = events;
  }

  /// The sample that a seed gives.
  ///
  /// @param inspection the reference of the inspection within which it is taken
  public CertificateOutcome take(
      Actor actor, ForceId force, String inspection, CertificateSample.Question question) {
    actor.require(Right.CHANGE_INSPECTIONS, force);
    if (!actor.ceiling().covers(Right.READ_PEOPLE.least())) {
      throw new NotAllowed(Right.READ_PEOPLE, force.value());
    }
    var within = registers.get(actor, "inspections", force, inspection, question.on());
    if (within.text("state").equals("published")) {
      return new CertificateOutcome.Over(within.text("state"));
    }
    var muster = muster(actor, force);
    var all = certificates.posts(muster, force, question.on(), question.skill());
    var drawn =
        Draw.of(question.seed(), question.size(), all, post -> force + "/posts/" + post.personId());
    var held =
        certificates.of(
            muster, force, question.on(), drawn.stream().map(FilledPost::personId).toList());
    var sample =
        new CertificateSample(
            question.on(),
            question.seed(),
            all.size(),
            drawn.stream()
                .map(post ->
                    new CertificateSample.Line(post, held.getOrDefault(post.personId(), List.of())))
                .toList());
    events.publishEvent(
        new SampleTaken(
            actor, force, sample.subject(), "%s: %s".formatted(inspection, question.reason())));
    return new CertificateOutcome.Taken(sample);
  }

  /// Muster, which reads for the inspector and sees no higher than the inspector does.
  private static Actor muster(Actor actor, ForceId force) {
    return new Actor(
        "muster:sample",
        "Muster, sample",
        Role.SYSTEM,
        "",
        Set.of(force),
        Set.of(),
        actor.ceiling(),
        "local");
  }
}
