package uk.muster.reports.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.check.CheckedForce;
import uk.muster.assessment.grid.ForceGrid;
import uk.muster.inspection.InspectionRecord;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.reference.Force;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Inline;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;
import uk.muster.workforce.takeup.TakeUp;

/// What the record holds of one force on one day, for whoever makes a document; each register is
/// read once. What the maker may not read is left out and named.
public final class ForceRecord {
  public static final String NOT_AVAILABLE = "not available";
  public static final String NOT_RECORDED = "not recorded";
  private static final int AT_ONCE = 1000;

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Doors doors;
  private final Actor actor;
  private final Force force;
  private final LocalDate on;
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Set<String> unpublished = new HashSet<>();
  private final Set<String> unread = new TreeSet<>();
  private @Nullable Map<String, Paper> signed;
  private final Map<String, Map<String, Indicator.Value>> values = new HashMap<>();

  public ForceRecord(Doors doors, Actor actor, ForceId force, LocalDate on) {
    this.doors = doors;
    this.actor = actor;
    this.force = doors.catalogue().force(force).orElseThrow();
    this.on = on;
  }

  public Force force() {
    return force;
  }

  public LocalDate on() {
    return on;
  }

  public Catalogue catalogue() {
    return doors.catalogue();
  }

  public Edition edition() {
    return Edition.inForce(doors.catalogue(), on);
  }

  /// What could not be read with the rights of the maker, in words.
  public Set<String> unread() {
    return unread;
  }

  public boolean isKind(String kind) {
    return doors.register().find(kind).isPresent();
  }

  /// The entries of a kind, in the order of their references.
  public List<Entry> entries(String kind) {
    return entries.computeIfAbsent(kind, this::read);
  }

  private List<Entry> read(String kind) {
    var declared = doors.register().kind(kind);
    if (!actor.can(declared.read(), force.id())) {
      unread.add(declared.many());
      return List.of();
    }
    var question = EntryQuestion.on(on).of(force.id()).atMost(AT_ONCE);
    var all = doors.registers().all(actor, kind, question);
    var published = new HashSet<String>();
    doors
        .registers()
        .all(actor, kind, question.forPublication())
        .forEach(one -> published.add(one.code()));
    all.stream()
        .filter(one -> !published.contains(one.code()))
        .forEach(one -> unpublished.add(one.path()));
    return all;
  }

  /// Those of a kind that name a threat; with an empty one those that name none.
  public List<Entry> entries(String kind, String threat) {
    return entries(kind).stream()
        .filter(one ->
            threat.isEmpty()
                ? one.text("threats").isEmpty()
                : List.of(one.text("threats").split(";", -1)).contains(threat))
        .toList();
  }

  /// One entry; empty when there is no such kind or entry, or none that may be read.
  public Optional<Entry> entry(String kind, String code) {
    return doors.register().find(kind).isEmpty()
        ? Optional.empty()
        : entries(kind).stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// A field of an entry as pages show it.
  public String shown(Entry entry, String name) {
    var text = entry.titles().getOrDefault(name, entry.text(name));
    return doors
        .register()
        .kind(entry.kind())
        .field(name)
        .map(field -> doors.reading().shown(field, text))
        .orElse(text);
  }

  /// Words that an entry says. What is kept out of the registers' published editions bears that.
  public Inline.Said said(Entry entry, String words) {
    return new Inline.Said(words, basis(entry));
  }

  public Basis basis(Entry entry) {
    var classification = entry.classification();
    if (unpublished.contains(entry.path())
        && classification.marking() == Marking.OFFICIAL
        && classification.handling().isEmpty()) {
      classification = new Classification(Marking.OFFICIAL, "not for publication");
    }
    return Basis.of(
        "Register of " + doors.register().kind(entry.kind()).many(),
        entry.path(),
        on,
        classification);
  }

  /// The words of a sentence about an entry.
  public String say(String pattern, Entry entry) {
    var kind = doors.register().kind(entry.kind());
    return Sentence.say(
        pattern,
        name -> {
          var text = entry.titles().getOrDefault(name, entry.text(name));
          var field = kind.field(name).orElseThrow(() -> new IllegalStateException(pattern));
          return EntryWords.of(field, named(text), entry, doors.reading());
        },
        entry::text);
  }

  /// Identifiers of forces as their names; other words stay as they are.
  private String named(String text) {
    var names =
        Arrays.stream(text.split("[;,]\\s*", -1))
            .filter(ForceId::isShaped)
            .flatMap(one -> doors.catalogue().force(new ForceId(one)).stream())
            .map(Force::name)
            .toList();
    return names.size() == text.split("[;,]\\s*", -1).length ? String.join(";", names) : text;
  }

  /// The figure of an indicator, or that there is none.
  public Inline.Said figure(String identifier) {
    return figure(identifier, Optional.ofNullable(values(identifier).get(identifier)), "");
  }

  /// Figures of many forces at once, by force and identifier.
  public Map<ForceId, Map<String, Inline.Said>> figures(
      Collection<ForceId> forces, List<String> identifiers) {
    var found = doors.indicators().of(actor, Set.copyOf(forces), on, identifiers);
    var figures = new HashMap<ForceId, Map<String, Inline.Said>>();
    for (var one : forces) {
      var name = doors.catalogue().force(one).map(Force::name).orElse(one.value()) + ", ";
      var own = new HashMap<String, Inline.Said>();
      for (var identifier : identifiers) {
        var value = Optional.ofNullable(found.getOrDefault(one, Map.of()).get(identifier));
        own.put(identifier, figure(identifier, value, name));
      }
      figures.put(one, own);
    }
    return figures;
  }

  private Inline.Said figure(String identifier, Optional<Indicator.Value> value, String whose) {
    var indicator = doors.indicators().find(actor, identifier).orElseThrow();
    return AskedFigures.said(indicator, value, on, whose);
  }

  /// Figures that an author asks for one by one.
  public AskedFigures asked() {
    return new AskedFigures(doors, actor);
  }

  /// Every indicator whose value the maker may see.
  public List<Indicator> indicators() {
    return doors.indicators().seen(actor, force.id());
  }

  public Optional<Indicator> indicator(String identifier) {
    return doors.indicators().find(actor, identifier);
  }

  /// The values of the module of an indicator, asked for once: those of others may cost much more
  /// than a document that has none of them should take.
  private Map<String, Indicator.Value> values(String identifier) {
    var module = identifier.substring(0, identifier.indexOf('.') + 1);
    return values.computeIfAbsent(
        module,
        _ ->
            doors
                .indicators()
                .of(
                    actor,
                    force.id(),
                    on,
                    doors.indicators().all(actor).stream()
                        .map(Indicator::identifier)
                        .filter(one -> one.startsWith(module))
                        .toList()));
  }

  /// The newest campaign under the edition of the day that was opened by then.
  public Optional<ForceGrid> grid() {
    if (!actor.can(Right.READ_ASSESSMENTS, force.id())) {
      unread.add("assessments");
      return Optional.empty();
    }
    return doors.campaigns().list(actor).stream()
        .filter(one -> one.forces().contains(force.id()) && one.edition().equals(edition().code()))
        .filter(one -> !one.openedOn().isAfter(on))
        .findFirst()
        .map(one -> doors.grids().force(actor, force.id(), one.code()));
  }

  /// The signed assessment of a threat, in the campaign of the grid.
  public Optional<Paper> signed(String threat) {
    if (signed == null) {
      var found = new HashMap<String, Paper>();
      grid().stream()
          .flatMap(one -> one.assessments().stream())
          .filter(one -> one.state() == AssessmentState.SIGNED)
          .filter(one -> !LocalDate.ofInstant(one.signed().at(), LONDON).isAfter(on))
          .forEach(one -> found.put(one.id().threat(), doors.assessments().paper(actor, one.id())));
      signed = found;
    }
    return Optional.ofNullable(signed.get(threat));
  }

  /// The newest inspection that the record holds by the day, as a whole.
  public Optional<InspectionRecord> inspection() {
    if (!actor.can(Right.READ_INSPECTIONS, force.id())) {
      unread.add("inspections");
      return Optional.empty();
    }
    entries("judgements");
    entries("inspection-findings");
    return entries("inspections").stream()
        .filter(one -> one.text("first_on").compareTo(on.toString()) <= 0)
        .max(Comparator.comparing(one -> one.text("first_on")))
        .map(one -> doors.inspections().record(actor, force.id(), one.code(), on));
  }

  /// What the cross-checks find on the day.
  public Optional<CheckedForce> checks() {
    if (!actor.can(Right.READ_ASSESSMENTS, force.id())) {
      unread.add("findings of cross-checks");
      return Optional.empty();
    }
    return Optional.of(doors.checks().of(actor, force.id(), on));
  }

  /// All censuses of the take-up of courses, the newest first.
  public List<TakeUp> takeUp() {
    if (!actor.can(Right.READ_COUNTS, force.id())) {
      unread.add("take-up of courses");
      return List.of();
    }
    return doors.takeUps().of(actor, force.id());
  }
}
