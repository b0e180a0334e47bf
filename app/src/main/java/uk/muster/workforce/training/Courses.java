package uk.muster.workforce.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Grouping;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// What is offered, when and where, and how many go: nothing here says who.
@Service
@Transactional(readOnly = true)
public class Courses {
  private static final int MOST = 1_000;

  private final CourseStore courses;
  private final SessionStore sessions;
  private final SessionCountStore counts;
  private final JointStore joint;
  private final Catalogue catalogue;
  private final Clock clock;

  Courses(
      CourseStore courses,
      SessionStore sessions,
      SessionCountStore counts,
      JointStore joint,
      Catalogue catalogue,
      Clock clock) {
    this.courses = courses;
    this.sessions = sessions;
    this.counts = counts;
    this.joint = joint;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /// The courses that people of a force can go to, with their sessions from today on.
  public List<CourseLine> offered(Actor actor, ForceId force) {
    actor.require(Right.READ_COUNTS, force);
    return courses.list(force, groupings(force), LocalDate.now(clock));
  }

  /// The sessions on some days that people of a force can go to, the first thousand.
  public List<CourseSession> calendar(Actor actor, ForceId force, Period days) {
    actor.require(Right.READ_COUNTS, force);
    return sessions.between(force, groupings(force), days, MOST);
  }

  /// The sessions still planned that begin on some days, the first thousand.
  ///
  /// @param force one force, or empty for all of which the actor may read counts
  public List<CourseSession> planned(Actor actor, Optional<ForceId> force, Period days) {
    force.ifPresentOrElse(
        one -> actor.require(Right.READ_COUNTS, one), () -> actor.require(Right.READ_COUNTS));
    return sessions.planned(
        force.map(ForceId::value).orElse(""),
        force.map(this::groupings).orElse(List.of()),
        days,
        MOST);
  }

  /// One course with its sessions; of another force only when it is open to one of the actor's.
  public CourseRecord course(Actor actor, ForceId force, String code) {
    actor.require(Right.READ_COUNTS);
    var versions = courses.versions(force, code);
    if (versions.isEmpty() || !versions.getFirst().source().holds()) {
      throw new NotFound("course", code);
    }
    return new CourseRecord(versions.getFirst(), versions, sessions.of(force, code));
  }

  /// One session with how many of each force go; of another force only when its course is open.
  public SessionRecord session(Actor actor, ForceId force, String code) {
    actor.require(Right.READ_COUNTS);
    var versions = sessions.versions(force, code);
    if (versions.isEmpty() || !versions.getFirst().source().holds()) {
      throw new NotFound("session", code);
    }
    var now = versions.getFirst();
    var course = courses.versions(force, now.course()).getFirst();
    return new SessionRecord(now, course, versions, counts.of(force, code));
  }

  /// How many of each force are in a session, as far as the actor may read counts; none of a
  /// session that is not there.
  public List<SessionCount> took(Actor actor, ForceId force, String session) {
    actor.require(Right.READ_COUNTS);
    return counts.of(force, session);
  }

  /// Which forces trained together in the last two years, as far as the actor may read counts.
  public JointTraining together(Actor actor) {
    return together(actor, LocalDate.now(clock).minusYears(2));
  }

  /// The same since a day.
  public JointTraining together(Actor actor, LocalDate from) {
    actor.require(Right.READ_COUNTS);
    return new JointTraining(joint.sessions(from), joint.prepared(from));
  }

  private List<String> groupings(ForceId force) {
    return catalogue.groupings().stream()
        .filter(one -> one.members().contains(force))
        .map(Grouping::code)
        .toList();
  }
}
