package uk.muster.register.need;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.Register;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;

/// Who needs to know of an entry. Only who needs to know of it oneself sees that it is there, and
/// may give the need to others. Each giving and ending is recorded with its reason.
@Service
@Transactional
public class NeedToKnow {
  private final Register register;
  private final NeedStore needs;
  private final Accounts accounts;
  private final ApplicationEventPublisher events;

  NeedToKnow(
      Register register, NeedStore needs, Accounts accounts, ApplicationEventPublisher events) {
    this.register = register;
    this.needs = needs;
    this.accounts = accounts;
    this.events = events;
  }

  /// Who needs to know of the entry.
  ///
  /// @throws NotFound when the actor does not, or there is none
  @Transactional(readOnly = true)
  public List<Need> list(Actor actor, String kind, ForceId force, String code) {
    actor.require(register.kind(kind).read(), force);
    return mine(kind, force, code);
  }

  private List<Need> mine(String kind, ForceId force, String code) {
    var all = needs.list(force, ref(kind, code));
    if (all.isEmpty()) {
      throw new NotFound("entry", code);
    }
    return all;
  }

  private static String ref(String kind, String code) {
    return kind + "/" + code;
  }

  /// Titles of posts that the need was given to and that no post of the force bears or ever bore:
  /// mistyped, or not made yet.
  @Transactional(readOnly = true)
  public List<String> unknownPosts(Actor actor, String kind, ForceId force, String code) {
    var declared = register.kind(kind);
    return list(actor, kind, force, code).stream()
        .map(Need::holder)
        .filter(holder -> holder.kind() == Need.Kind.POST)
        .map(Need.Holder::name)
        .filter(title -> !accounts.knowsPost(actor, title, declared.read(), force))
        .toList();
  }

  /// Gives somebody the need to know. A post may be vacant; an account must be one that can read
  /// the kind in the force today, since a name mistyped would give it to nobody.
  public NeedOutcome give(
      Actor actor, String kind, ForceId force, String code, Need.Holder holder, String reason) {
    var declared = lock(actor, kind, force, code);
    if (mine(kind, force, code).stream().anyMatch(need -> need.holder().equals(holder))) {
      return new NeedOutcome.Already(holder);
    }
    if (holder.kind() == Need.Kind.ACCOUNT
        && !accounts.can(actor, holder.name(), declared.read(), force)) {
      return new NeedOutcome.NoSuchReader(holder);
    }
    var ref = ref(declared.code(), code);
    needs.give(force, ref, holder, reason);
    events.publishEvent(NeedChanged.given(actor, force, ref, holder, reason));
    return new NeedOutcome.Done();
  }

  /// Ends somebody's need to know; the last one stays.
  public NeedOutcome end(
      Actor actor, String kind, ForceId force, String code, Need.Holder holder, String reason) {
    var declared = lock(actor, kind, force, code);
    var all = mine(kind, force, code);
    if (all.stream().noneMatch(need -> need.holder().equals(holder))) {
      return new NeedOutcome.Already(holder);
    }
    if (all.size() == 1) {
      return new NeedOutcome.LastHolder(holder);
    }
    var ref = ref(declared.code(), code);
    if (!needs.end(force, ref, holder, reason)) {
      throw new IllegalStateException("need of %s did not end".formatted(holder.words()));
    }
    events.publishEvent(NeedChanged.ended(actor, force, ref, holder, reason));
    return new NeedOutcome.Done();
  }

  private Kind lock(Actor actor, String kind, ForceId force, String code) {
    var declared = register.kind(kind);
    actor.require(declared.change(), force);
    needs.lock(force, ref(kind, code));
    return declared;
  }
}
