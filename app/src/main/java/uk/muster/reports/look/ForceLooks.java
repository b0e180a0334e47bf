package uk.muster.reports.look;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.assessment.indicator.IndicatorValues;
import uk.muster.reference.Catalogue;
import uk.muster.register.Register;
import uk.muster.reports.ReportKind;
import uk.muster.reports.model.Logo;
import uk.muster.reports.text.Template;
import uk.muster.reports.text.TextRefused;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Right;

/// The templates and logos that forces give their documents.
@Service
@Transactional
public class ForceLooks {
  private static final Logo NO_LOGO = new Logo("", 0, 0, "");

  private final LookStore store;
  private final Catalogue catalogue;
  private final Register register;
  private final IndicatorValues indicators;
  private final ApplicationEventPublisher events;

  ForceLooks(
      LookStore store,
      Catalogue catalogue,
      Register register,
      IndicatorValues indicators,
      ApplicationEventPublisher events) {
    this.store = store;
    this.catalogue = catalogue;
    this.register = register;
    this.indicators = indicators;
    this.events = events;
  }

  /// What a force gave its documents.
  @Transactional(readOnly = true)
  public ForceLook of(Actor actor, ForceId force) {
    actor.require(Right.READ_CAPABILITY, force);
    return new ForceLook(store.templates(force), store.logo(force));
  }

  /// Takes in a force's own template of a kind of document; an empty one takes it back, and that of
  /// Muster is used again.
  public LookOutcome template(Actor actor, ForceId force, ReportKind kind, String text) {
    actor.require(Right.RUN_CAMPAIGNS, force);
    var wanted = text.strip();
    if (!wanted.isEmpty()) {
      try {
        Template.read(wanted, names(actor));
      } catch (TextRefused e) {
        return new LookOutcome.Refused(e.words());
      }
    }
    store.hold(force);
    var before = Optional.ofNullable(store.templates(force).get(kind));
    if (before.map(ForceLook.Kept::text).orElse("").equals(wanted)) {
      return new LookOutcome.Same();
    }
    store.add(force, kind, wanted, actor.post());
    return changed(
        actor,
        force,
        "template of " + kind.code(),
        before.map(one -> "version " + one.version()).orElse("Muster's own"),
        wanted.isEmpty()
            ? "Muster's own"
            : "a template of %d lines".formatted(wanted.lines().count()));
  }

  /// Takes in a force's logo; without a file it is taken back.
  public LookOutcome logo(Actor actor, ForceId force, byte[] file, String alternative) {
    actor.require(Right.RUN_CAMPAIGNS, force);
    store.hold(force);
    var before = store.logo(force);
    if (file.length == 0) {
      if (before.isEmpty()) {
        return new LookOutcome.Same();
      }
      store.add(force, NO_LOGO, actor.post());
      return changed(actor, force, "logo", words(before), "none");
    }
    return switch (LogoReading.read(file, alternative)) {
      case LogoReading.Outcome.Refused(var why) -> new LookOutcome.Refused(why);
      case LogoReading.Outcome.Taken(var logo) -> {
        if (before.equals(Optional.of(logo))) {
          yield new LookOutcome.Same();
        }
        store.add(force, logo, actor.post());
        yield changed(actor, force, "logo", words(before), words(Optional.of(logo)));
      }
    };
  }

  private LookOutcome changed(
      Actor actor, ForceId force, String subject, String before, String after) {
    events.publishEvent(new LookChanged(actor, force, subject, before, after));
    return new LookOutcome.Kept(after);
  }

  private static String words(Optional<Logo> logo) {
    return logo.map(
            one -> "%s, %d by %d dots".formatted(one.alternative(), one.width(), one.height()))
        .orElse("none");
  }

  private TemplateNames names(Actor actor) {
    return new TemplateNames(
        catalogue, register, indicators.all(actor).stream().map(Indicator::identifier).toList());
  }
}
