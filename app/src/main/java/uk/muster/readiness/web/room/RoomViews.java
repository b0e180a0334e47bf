package uk.muster.readiness.web.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.engine.formation.Candidate;
import muster.engine.formation.Limit;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Figure;
import uk.muster.look.PageLinks;
import uk.muster.look.Words;
import uk.muster.readiness.ListPage;
import uk.muster.readiness.room.Place;
import uk.muster.readiness.room.RoomPicture;
import uk.muster.readiness.web.Names;
import uk.muster.readiness.web.UnitWords;
import uk.muster.readiness.web.people.PeopleView;

/// Makes the control room's page from the picture.
record RoomViews(RoomPicture picture, UnitWords words, RoomForm form, List<Place> places) {

  RoomView view(boolean mayReadPeople, ListPage<Candidate> people, int size) {
    var at = Words.hourAndDate(RoomForm.day(picture.question().at()));
    return new RoomView(
        heading(),
        "At %s. One unit is a %s.".formatted(at, words.unit().toLowerCase(Locale.UK)),
        form.errors(),
        controls(at),
        RoomNotes.of(picture, words),
        figures(),
        Stream.concat(
                picture.skills().stream().map(this::skill),
                picture.vehicles().stream().map(this::inService))
            .toList(),
        picture.windows().stream().map(this::window).toList(),
        picture.bases().stream().filter(b -> !isEmpty(b)).map(this::base).toList(),
        emptyBases(),
        picture.method(),
        mayReadPeople,
        people.shown().stream().map(each -> PeopleView.Row.of(each, words)).toList(),
        new PageLinks(address(), people.page(), Math.max(1, (people.all() + size - 1) / size)));
  }

  private String heading() {
    var last = picture.windows().getLast();
    return "%s can have %s at %s in %d minutes"
        .formatted(
            Names.shortName(picture.force()),
            Words.count(last.plan().formable(), "unit", "units"),
            placeName(),
            last.minutes());
  }

  private String placeName() {
    var name = picture.question().place().name();
    return name.startsWith("Headquarters,") ? "its headquarters" : name;
  }

  private RoomView.Controls controls(String at) {
    var question = picture.question();
    return new RoomView.Controls(
        "/control-room/" + question.force(),
        "%s, %s, to %s.".formatted(words.shortUnit(), at, placeName()),
        Field.of("unit", "Unit").holding(words.type().code()),
        words.catalogue().unitTypes().stream()
            .map(type -> new Choice(type.code(), type.name()))
            .toList(),
        form.field("at", "At", at),
        form.field("place", "To", question.place().code()),
        places.stream().map(place -> new Choice(place.code(), place.name())).toList(),
        form.field("point", "Or to a point", "").hinted("Latitude, longitude"));
  }

  private List<Figure> figures() {
    var figures = new ArrayList<Figure>();
    for (var window : picture.windows()) {
      boolean last = window.equals(picture.windows().getLast());
      var figure =
          new Figure(
              window.minutes() == 0
                  ? "On duty now"
                  : "There in %d minutes".formatted(window.minutes()),
              window.plan().formable(),
              "%s, %s"
                  .formatted(Words.count(window.people(), "person", "people"), vehicles(window)));
      figures.add(last ? figure.asAnswer() : figure);
    }
    return figures;
  }

  private String vehicles(RoomPicture.Window window) {
    return words.type().vehicles().stream()
        .map(need ->
            words.vehicles(window.plan().vehicles().getOrDefault(need.kind(), 0), need.kind()))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "), text -> text.isEmpty() ? "no vehicle needed" : text));
  }

  private RoomView.SkillRow skill(RoomPicture.OnDuty row) {
    return new RoomView.SkillRow(
        row.skill().isEmpty() ? "Anyone counted" : UnitWords.capital(words.skill(row.skill())),
        Words.number(row.now()),
        Words.number(row.today()),
        Words.number(row.tomorrow()));
  }

  private RoomView.SkillRow inService(RoomPicture.InService row) {
    var today = Words.number(row.today());
    return new RoomView.SkillRow(
        UnitWords.capital(UnitWords.plural(words.vehicle(row.kind()))) + " in service",
        today,
        today,
        Words.number(row.tomorrow()));
  }

  private RoomView.WindowRow window(RoomPicture.Window window) {
    var limit = window.plan().limit();
    return new RoomView.WindowRow(
        window.minutes() == 0
            ? "On duty now, wherever they are"
            : "There within %d minutes%s"
                .formatted(window.minutes(), window.callsIn() ? ", with people called in" : ""),
        Words.number(window.people()),
        vehicles(window),
        Words.number(window.plan().formable()),
        "%s: %s of %s for one more"
            .formatted(
                limit.kind() == Limit.Kind.PEOPLE
                    ? words.set(limit.names())
                    : UnitWords.capital(words.vehicle(limit.names().getFirst())),
                Words.number(limit.have()),
                Words.number(limit.neededForOneMore())));
  }

  private static boolean isEmpty(RoomPicture.FromBase base) {
    return base.people() == 0 && base.vehicles() == 0;
  }

  private String emptyBases() {
    long empty = picture.bases().stream().filter(RoomViews::isEmpty).count();
    return empty == 0
        ? ""
        : Words.count(empty, "base has", "bases have")
            + " nobody in date and no vehicle of this kind: left out.";
  }

  private RoomView.BaseRow base(RoomPicture.FromBase row) {
    return new RoomView.BaseRow(
        row.base().name(),
        String.format(Locale.UK, "%.1f", row.km()),
        Words.number(row.onDuty()),
        Words.number(row.calledIn()),
        Words.number(row.peopleOnDuty()),
        Words.number(row.people()),
        Words.number(row.vehicles()),
        Words.number(row.in30()),
        Words.number(row.in90()));
  }

  private String address() {
    var text = new StringBuilder("/control-room/" + picture.question().force() + "?unit=");
    text.append(words.type().code());
    for (var name : List.of("at", "place", "point")) {
      if (!form.value(name).isEmpty()) {
        text.append('&').append(name).append('=').append(Names.inPath(form.value(name)));
      }
    }
    return text.toString();
  }
}
