package uk.muster.workforce.certificate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Posts of a force on a day, and the certificates of those who fill them. Not recorded as a
/// reading: whoever shows them to a person records that.
@Service
@Transactional(readOnly = true)
public class Certificates {
  private final CertificateStore store;

  Certificates(CertificateStore store) {
    this.store = store;
  }

  /// Every post that is filled on a day, in the order of collar numbers.
  ///
  /// @param skill only those whose holder is in date in it; empty for all
  public List<FilledPost> posts(Actor actor, ForceId force, LocalDate on, String skill) {
    actor.require(Right.READ_PEOPLE, force);
    return store.posts(force, on, skill);
  }

  /// The certificates in date on a day, by collar number.
  public Map<String, List<Certificate>> of(
      Actor actor, ForceId force, LocalDate on, Collection<String> people) {
    actor.require(Right.READ_PEOPLE, force);
    return store.certificates(force, on, people);
  }
}
