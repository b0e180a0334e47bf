package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.Sources;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.OrganisationKind;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// Every path that exists, asked for by every role, with identifiers of the own and of another
/// force. A path that is not in the table fails the build.
@MusterTest
class EveryPathTest {
  static final List<OnePath> PATHS =
      OnePath.read(Sources.text(Path.of("src/test/resources/every-path.txt")));

  /// Lists that a force may be asked of as a filter: there they are empty, as for one without rows.
  private static final Set<String> FILTERED = Set.of("/quarantine", "/quarantine.csv");

  private static final String OWN = "wiltshire";
  private static final String OTHER = "dyfed-powys";
  private static final List<Role> ROLES =
      Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired Access access;
  @Autowired RegisterChanges changes;

  @Autowired
  @org.springframework.beans.factory.annotation.Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private static volatile List<Belongings> loaded = List.of();

  /// What a force has: an import, a row in quarantine, a person.
  private record Belongings(
      String force, String importId, String row, String person, String post, String entry) {
    static final Belongings MISSING =
        new Belongings(OTHER, "99999999", "99999998", "N999", "99999997", "nobodys-team");

    String in(String address) {
      return address
          .replace("{force}", force)
          .replace("{import}", importId)
          .replace("{row}", row)
          .replace("{person}", person)
          .replace("{post}", post)
          .replace("{entry}", entry);
    }

    /// The words without the identifiers that were asked for. The longest first: one number may
    /// stand in another.
    String blank(String words) {
      return Stream.of(person, importId, row, post, entry)
          .sorted(Comparator.comparingInt(String::length).reversed())
          .reduce(words, (text, one) -> text.replace(one, "ID"));
    }
  }

  @BeforeEach
  void load() {
    synchronized (EveryPathTest.class) {
      if (loaded.isEmpty()) {
        loaded = List.of(belongings(OWN, "M771"), belongings(OTHER, "M772"));
      }
    }
  }

  private Belongings belongings(String force, String person) {
    var planner = Acting.actor(Role.PLANNER, force);
    var done =
        new ImportFiles(exchange, reference)
            .load(
                planner,
                ImportFiles.PEOPLE
                    + "%1$s,%2$s,PC,,,2010-01-01,\n%1$s,B%2$s,NOBODY,,,2010-01-01,\n"
                        .formatted(force, person));
    schooling(planner, force, person);
    var id = Long.toString(done.importId());
    var list =
        Jsoup.parse(text(ask("GET", "/quarantine?import=" + id, signedIn.as(Role.PLANNER, force))));
    var row = list.select("main tbody a[href^=/quarantine/]").attr("href");
    return new Belongings(
        force,
        id,
        row.substring("/quarantine/".length()),
        person,
        post(force),
        team(planner, force));
  }

  /// A post of the force that no test acts as.
  private String post(String force) {
    var account = "spare." + force;
    access.open(
        Actor.system("test", Set.of()),
        account,
        "{noop}not-a-password",
        new Post(
            "Spare, " + force,
            Role.FINANCE,
            new Scope.OfForce(new ForceId(force)),
            new Period(LocalDate.of(2020, 1, 1), Period.OPEN)),
        false);
    var posts = access.find(Actor.system("test", Set.of()), account).orElseThrow().posts();
    return Long.toString(posts.getFirst().id());
  }

  /// A team, an exercise, a plan, a board and a meeting under one reference.
  private String team(Actor planner, String force) {
    var code = "team-of-" + force;
    var row = new Draft(new ForceId(force), code, Map.of("name", "A team of " + force));
    changes.add(planner, "teams", row, Marking.OFFICIAL);
    var exercise = Map.of("name", "An exercise of " + force, "state", "planned");
    changes.add(
        planner, "exercises", new Draft(new ForceId(force), code, exercise), Marking.OFFICIAL);
    var plan = Map.of("name", "A plan of " + force, "type", "contingency");
    changes.add(planner, "plans", new Draft(new ForceId(force), code, plan), Marking.OFFICIAL);
    var board = Map.of("name", "A board of " + force, "type", "force");
    changes.add(planner, "boards", new Draft(new ForceId(force), code, board), Marking.OFFICIAL);
    var meeting = Map.of("name", "A meeting", "board", code, "state", "planned");
    changes.add(
        planner, "board-meetings", new Draft(new ForceId(force), code, meeting), Marking.OFFICIAL);
    var inspection =
        Map.of("name", "An inspection", "programme", "SPR", "mode", "visited", "state", "planned");
    changes.add(
        Acting.actor(Role.INSPECTOR, force),
        "inspections",
        new Draft(new ForceId(force), code, inspection),
        Marking.OFFICIAL);
    return code;
  }

  /// A course, a session of it and a vehicle, all known by the number of the person.
  private void schooling(uk.muster.shared.Actor planner, String force, String code) {
    var files = new ImportFiles(exchange, reference);
    files.load(
        planner,
        ImportFiles.COURSES
            + "%s,%s,Course,module,,,,,,,,,,,,,,2010-01-01,\n".formatted(force, code));
    files.load(
        planner,
        ImportFiles.SESSIONS
            + "%1$s,%2$s,%2$s,2026-01-05,2026-01-05,,,planned\n".formatted(force, code));
    files.load(
        planner, ImportFiles.VEHICLES + "%s,%s,PO-CARRIER,,2010-01-01,\n".formatted(force, code));
  }

  private static Belongings own() {
    return loaded.getFirst();
  }

  private static Belongings others() {
    return loaded.getLast();
  }

  private List<String> mapped() {
    var found = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .forEach((info, method) -> {
          var methods = info.getMethodsCondition().getMethods();
          for (var pattern : info.getPatternValues()) {
            if (methods.isEmpty()) {
              found.add("ANY " + pattern);
            }
            methods.forEach(one -> found.add(one + " " + pattern));
          }
        });
    return List.copyOf(found);
  }

  @Test
  void every_path_that_exists_is_in_the_table() {
    assertThat(PATHS).extracting(OnePath::mapping).containsAll(mapped());
    assertThat(mapped()).containsAll(PATHS.stream().map(OnePath::mapping).toList());
  }

  @Test
  void a_role_opens_what_its_rights_cover_and_nothing_else() {
    var wrong = new ArrayList<String>();
    for (var path : PATHS) {
      for (var role : ROLES) {
        var answer = ask(path.method(), own().in(path.address()), who(role));
        var status = status(answer);
        if (!Markings.carries(answer, role)) {
          wrong.add("%s as %s bears no marking".formatted(path.mapping(), role));
        }
        if (path.allows(role) ? !path.shows(status) : !path.refuses(status)) {
          wrong.add("%s as %s: %d".formatted(path.mapping(), role, status));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void what_belongs_to_another_force_is_not_allowed_or_not_there() {
    var wrong = new ArrayList<String>();
    for (var path : PATHS.stream().filter(OnePath::namesAForce).toList()) {
      for (var role : ROLES.stream().filter(role -> !national(role)).toList()) {
        var answer = ask(path.method(), others().in(path.address()), who(role));
        var empty = FILTERED.contains(path.pattern()) && !text(answer).contains(others().person());
        if (status(answer) != 403 && status(answer) != 404 && !empty) {
          wrong.add("%s as %s: %d".formatted(path.mapping(), role, status(answer)));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void an_identifier_of_another_force_reads_like_one_that_does_not_exist() {
    for (var path : PATHS.stream().filter(OnePath::namesAForce).toList()) {
      for (var role : ROLES) {
        if (national(role) && path.allows(role)) {
          continue;
        }
        var theirs = ask(path.method(), others().in(path.address()), who(role));
        var nobodys = ask(path.method(), Belongings.MISSING.in(path.address()), who(role));

        assertThat(status(theirs)).as(path + " as " + role).isEqualTo(status(nobodys));
        assertThat(others().blank(main(theirs)))
            .as(path + " as " + role)
            .isEqualTo(Belongings.MISSING.blank(main(nobodys)));
      }
    }
  }

  @Test
  void nobody_gets_in_without_signing_in() {
    for (var path : PATHS.stream().filter(path -> !path.open()).toList()) {
      var answer = ask(path.method(), own().in(path.address()), csrf());

      assertThat(answer).as(path.mapping()).hasStatus(302).hasRedirectedUrl("/sign-in");
    }
  }

  @Test
  void a_change_without_the_hidden_field_is_refused_everywhere() {
    var changes = mapped().stream().filter(mapping -> mapping.startsWith("POST ")).toList();

    assertThat(changes).hasSizeGreaterThan(5);
    for (var path : PATHS.stream().filter(OnePath::isForm).toList()) {
      var answer =
          mvc.post()
              .uri(URI.create(own().in(path.address())))
              .with(signedIn.as(Role.PLANNER, OWN))
              .exchange();

      assertThat(answer).as(path.mapping()).hasStatus(403);
    }
  }

  private RequestPostProcessor who(Role role) {
    return signedIn.as(role, seat(role));
  }

  private static Scope seat(Role role) {
    var own = new ForceId(OWN);
    if (role.heldIn().contains(OrganisationKind.FORCE)) {
      return new Scope.OfForce(own);
    }
    if (role.heldIn().contains(OrganisationKind.REGION)) {
      return new Scope.OfRegion("region-south-west");
    }
    if (role.heldIn().contains(OrganisationKind.COMMISSIONERS_OFFICE)) {
      return new Scope.OfCommissionersOffice(own);
    }
    return role.heldIn().contains(OrganisationKind.INSPECTORATE)
        ? new Scope.OfInspectorate(Set.of(own))
        : new Scope.OfNation();
  }

  private static boolean national(Role role) {
    return role.heldIn().equals(Set.of(OrganisationKind.NATION));
  }

  private MvcTestResult ask(String method, String address, RequestPostProcessor who) {
    var request =
        mvc.method(HttpMethod.valueOf(method.equals("ANY") ? "GET" : method))
            .uri(URI.create(address))
            .header("Accept", "text/html,*/*;q=0.8")
            .with(who);
    return (method.equals("POST") ? request.with(csrf()) : request).exchange();
  }

  private static int status(MvcTestResult answer) {
    return answer.getResponse().getStatus();
  }

  private static String main(MvcTestResult answer) {
    return Jsoup.parse(text(answer))
        .select("main")
        .text()
        .replaceAll("Reference: [0-9a-f]{16}", "Reference");
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
