package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
      OnePath.read(
          """
          ANY  /error                                 nobody               /error
          GET  /                                      everyone             /
          GET  /sign-in                               anyone               /sign-in
          GET  /health                                anyone               /health
          POST /appearance                            anyone               /appearance?theme=dark
          GET  /accessibility                         anyone               /accessibility
          GET  /keys                                  everyone             /keys
          GET  /what-is-recorded                      everyone             /what-is-recorded
          GET  /search                                everyone             /search?q=leic
          GET  /ready                                 anyone               /ready
          GET  /metrics                               MANAGE_ACCOUNTS      /metrics
          GET  /settings                              MANAGE_ACCOUNTS      /settings
          GET  /your-sessions                         everyone             /your-sessions
          POST /your-sessions/{handle}/end            nobody               /your-sessions/0123456789abcdef/end
          POST /your-sessions/end-all                 everyone             /your-sessions/end-all
          GET  /roles                                 everyone             /roles
          GET  /roles.csv                             everyone             /roles.csv
          GET  /sign-in/second-step                   anyone               /sign-in/second-step
          POST /sign-in/second-step                   anyone               /sign-in/second-step
          POST /sign-in/second-step/app               anyone               /sign-in/second-step/app
          POST /sign-in/second-step/passkey           anyone               /sign-in/second-step/passkey
          POST /sign-in/second-step/passkey/options   anyone               /sign-in/second-step/passkey/options
          POST /sign-in/passkey                       anyone               /sign-in/passkey
          POST /sign-in/passkey/options               anyone               /sign-in/passkey/options
          GET  /sign-in/break-glass                   anyone               /sign-in/break-glass
          POST /sign-in/break-glass                   anyone               /sign-in/break-glass
          GET  /sign-in/forgotten                     anyone               /sign-in/forgotten
          POST /sign-in/forgotten                     anyone               /sign-in/forgotten
          GET  /sign-in/new-password                  anyone               /sign-in/new-password
          POST /sign-in/new-password                  anyone               /sign-in/new-password
          GET  /sign-in/at/{id}                       anyone               /sign-in/at/nowhere
          POST /sign-in/at/{id}/signed-out            provider             /sign-in/at/nowhere/signed-out
          GET  /your-sign-in                          everyone             /your-sign-in
          POST /your-sign-in/password                 everyone             /your-sign-in/password
          GET  /your-sign-in/app                      everyone             /your-sign-in/app
          POST /your-sign-in/app                      everyone             /your-sign-in/app
          POST /your-sign-in/app/remove               everyone             /your-sign-in/app/remove
          POST /your-sign-in/recovery-codes           everyone             /your-sign-in/recovery-codes
          POST /your-sign-in/passkeys                 everyone             /your-sign-in/passkeys
          POST /your-sign-in/passkeys/options         everyone             /your-sign-in/passkeys/options
          POST /your-sign-in/passkeys/{id}/name       nobody               /your-sign-in/passkeys/99999999/name
          POST /your-sign-in/passkeys/{id}/remove     nobody               /your-sign-in/passkeys/99999999/remove
          GET  /accounts                              MANAGE_ACCOUNTS      /accounts
          GET  /accounts/{name}                       MANAGE_ACCOUNTS      /accounts/page.planner.{force}
          POST /accounts/{name}/reset                 MANAGE_ACCOUNTS      /accounts/page.planner.{force}/reset
          POST /accounts/{name}/close                 MANAGE_ACCOUNTS      /accounts/page.planner.{force}/close
          POST /accounts/{name}/reopen                MANAGE_ACCOUNTS      /accounts/page.planner.{force}/reopen
          POST /accounts/{name}/glass                 MANAGE_ACCOUNTS      /accounts/page.planner.{force}/glass
          POST /accounts/{name}/sessions/{handle}/end MANAGE_ACCOUNTS!     /accounts/page.planner.{force}/sessions/0123456789abcdef/end
          POST /accounts/{name}/sessions/end-all      MANAGE_ACCOUNTS      /accounts/page.planner.{force}/sessions/end-all
          GET  /open-account                          MANAGE_ACCOUNTS      /open-account
          POST /open-account                          MANAGE_ACCOUNTS      /open-account
          GET  /joiners                               MANAGE_ACCOUNTS      /joiners
          POST /joiners                               MANAGE_ACCOUNTS      /joiners
          GET  /your-posts                            everyone             /your-posts
          POST /your-posts/act                        nobody               /your-posts/act
          GET  /your-posts/{post}/lend                nobody               /your-posts/0/lend
          POST /your-posts/{post}/lend                nobody               /your-posts/0/lend
          POST /your-posts/loans/{loan}/end           nobody               /your-posts/loans/0/end
          GET  /posts                                 READ_POSTS           /posts
          GET  /posts.csv                             READ_POSTS           /posts.csv
          GET  /posts/give                            MANAGE_ACCOUNTS      /posts/give
          POST /posts/give                            MANAGE_ACCOUNTS      /posts/give
          GET  /posts/{post}                          MANAGE_ACCOUNTS      /posts/{post}
          POST /posts/{post}/end                      MANAGE_ACCOUNTS      /posts/{post}/end
          GET  /who-can-see                           READ_POSTS           /who-can-see?force={force}
          GET  /organisations                         everyone             /organisations
          POST /organisations                         MANAGE_ACCOUNTS      /organisations?force={force}
          GET  /sharing                               READ_POSTS           /sharing
          POST /sharing                               SHARE_NAMES          /sharing?force={force}
          POST /sharing/end                           SHARE_NAMES          /sharing/end?force={force}&region=nowhere
          GET  /reference                             everyone             /reference
          GET  /reference/{part}                      everyone             /reference/forces
          GET  /reference/{part}.csv                  everyone             /reference/forces.csv
          GET  /reference/unit-types/{code}           everyone             /reference/unit-types/psu
          GET  /worked-cases                          everyone             /worked-cases
          GET  /worked-cases/{code}                   everyone             /worked-cases/leicestershire-2013
          GET  /readiness                             READ_COUNTS          /readiness
          GET  /readiness.csv                         READ_COUNTS          /readiness.csv
          GET  /readiness/regions/{code}              READ_COUNTS          /readiness/regions/region-south-west
          GET  /readiness/{force}                     READ_COUNTS          /readiness/{force}
          GET  /readiness/{force}/limits.csv          READ_COUNTS          /readiness/{force}/limits.csv
          GET  /readiness/{force}/year.csv            READ_COUNTS          /readiness/{force}/year.csv
          GET  /readiness/{force}/changes             READ_PEOPLE          /readiness/{force}/changes?day=2026-12-01&on=2026-11-22
          GET  /readiness/{force}/changes.csv         READ_PEOPLE          /readiness/{force}/changes.csv?day=2026-12-01&on=2026-11-22
          GET  /readiness/{force}/people              READ_PEOPLE          /readiness/{force}/people
          GET  /readiness/{force}/people.csv          READ_PEOPLE          /readiness/{force}/people.csv
          GET  /readiness/{force}/units               READ_PEOPLE          /readiness/{force}/units
          GET  /readiness/{force}/units.csv           READ_PEOPLE          /readiness/{force}/units.csv
          GET  /readiness/{force}/commitments         READ_COUNTS          /readiness/{force}/commitments
          POST /readiness/{force}/commitments         CHANGE_COMMITMENTS   /readiness/{force}/commitments
          GET  /succession                            READ_COUNTS          /succession
          GET  /succession.csv                        READ_COUNTS          /succession.csv
          GET  /succession/{force}                    READ_COUNTS          /succession/{force}
          GET  /succession/{force}/months.csv         READ_COUNTS          /succession/{force}/months.csv
          GET  /succession/{force}/people             READ_PEOPLE          /succession/{force}/people
          GET  /succession/{force}/people.csv         READ_PEOPLE          /succession/{force}/people.csv
          GET  /control-room                          everyone          /control-room
          GET  /control-room/{force}                  READ_COUNTS          /control-room/{force}
          GET  /people                                READ_PEOPLE          /people?force={force}
          GET  /people.csv                            READ_PEOPLE          /people.csv?force={force}
          GET  /people/expiring                       READ_PEOPLE          /people/expiring?force={force}
          GET  /people/expiring.csv                   READ_PEOPLE          /people/expiring.csv?force={force}
          GET  /people/{force}/{*person}              READ_PEOPLE          /people/{force}/{person}
          POST /people/{force}/{*person}              CHANGE_TRAINING     /people/{force}/{person}
          GET  /skills                                READ_COUNTS          /skills?force={force}
          GET  /skills.csv                            READ_COUNTS          /skills.csv?force={force}
          GET  /skills/matrix.csv                     READ_COUNTS          /skills/matrix.csv?force={force}
          GET  /vehicles                              READ_EQUIPMENT          /vehicles?force={force}
          GET  /vehicles.csv                          READ_EQUIPMENT          /vehicles.csv?force={force}
          GET  /training                              READ_COUNTS          /training?force={force}
          GET  /training.csv                          READ_COUNTS          /training.csv?force={force}
          GET  /training/calendar                     READ_COUNTS          /training/calendar?force={force}
          GET  /training/calendar.csv                 READ_COUNTS          /training/calendar.csv?force={force}
          GET  /training/take-up                      READ_COUNTS          /training/take-up?force={force}
          GET  /training/take-up.csv                  READ_COUNTS          /training/take-up.csv?force={force}
          GET  /training/take-up/forces               READ_COUNTS          /training/take-up/forces
          GET  /training/take-up/forces.csv           READ_COUNTS          /training/take-up/forces.csv
          GET  /training/requirements                 READ_COUNTS          /training/requirements?region=region-wales
          GET  /training/requirements.csv             READ_COUNTS          /training/requirements.csv?region=region-wales
          GET  /training/together                     READ_COUNTS          /training/together
          GET  /training/together.csv                 READ_COUNTS          /training/together.csv
          GET  /training/enrolments.csv               READ_PEOPLE          /training/enrolments.csv?force={force}
          GET  /training/courses/{force}/{course}     READ_COUNTS          /training/courses/{force}/{person}
          GET  /training/sessions/{force}/{session}   READ_COUNTS          /training/sessions/{force}/{person}
          POST /training/sessions/{force}/{session}/enrolments CHANGE_TRAINING /training/sessions/{force}/{person}/enrolments
          POST /training/sessions/{force}/{session}/results CHANGE_TRAINING /training/sessions/{force}/{person}/results
          GET  /imports                               CHANGE_REGISTERS|CHANGE_TRAINING|CHANGE_COMMITMENTS|CHANGE_CAPABILITY     /imports
          POST /imports                               CHANGE_REGISTERS|CHANGE_TRAINING|CHANGE_COMMITMENTS|CHANGE_CAPABILITY     /imports
          GET  /imports/{id}                          READ_PEOPLE*     /imports/{import}
          GET  /imports/{id}/missing                  READ_PEOPLE*     /imports/{import}/missing?force={force}
          POST /imports/{id}/missing                  CHANGE_REGISTERS     /imports/{import}/missing?force={force}
          GET  /transfers                             CHANGE_REGISTERS     /transfers?of={force}/{person}
          POST /transfers                             CHANGE_REGISTERS     /transfers?of={force}/{person}
          GET  /imports/{id}/undo                     CHANGE_REGISTERS     /imports/{import}/undo
          POST /imports/{id}/undo                     CHANGE_REGISTERS     /imports/{import}/undo
          GET  /quarantine                            CHANGE_REGISTERS     /quarantine?force={force}&import={import}
          GET  /quarantine.csv                        CHANGE_REGISTERS     /quarantine.csv?force={force}&import={import}
          POST /quarantine/replay                     CHANGE_REGISTERS     /quarantine/replay?force={force}&kind=people
          GET  /quarantine/{id}                       CHANGE_REGISTERS     /quarantine/{row}
          POST /quarantine/{id}                       CHANGE_REGISTERS*     /quarantine/{row}
          POST /quarantine/{id}/dismiss               CHANGE_REGISTERS*     /quarantine/{row}/dismiss
          GET  /registers                             READ_CAPABILITY      /registers
          GET  /registers/{kind}                      READ_CAPABILITY      /registers/teams
          GET  /registers/{kind}.csv                  READ_CAPABILITY      /registers/teams.csv
          GET  /registers/{kind}/new                  CHANGE_CAPABILITY    /registers/teams/new?force={force}
          POST /registers/{kind}/new                  CHANGE_CAPABILITY    /registers/teams/new?force={force}
          GET  /registers/{kind}/{force}/{code}       READ_CAPABILITY      /registers/teams/{force}/{entry}
          GET  /registers/{kind}/{force}/{code}/change  CHANGE_CAPABILITY  /registers/teams/{force}/{entry}/change
          POST /registers/{kind}/{force}/{code}/change  CHANGE_CAPABILITY  /registers/teams/{force}/{entry}/change
          GET  /registers/{kind}/{force}/{code}/end   CHANGE_CAPABILITY    /registers/teams/{force}/{entry}/end
          POST /registers/{kind}/{force}/{code}/end   CHANGE_CAPABILITY    /registers/teams/{force}/{entry}/end
          GET  /calendar                              READ_CAPABILITY      /calendar
          GET  /calendar.ics                          READ_CAPABILITY      /calendar.ics
          GET  /indicators                            READ_CAPABILITY      /indicators?force={force}
          GET  /indicators.csv                        READ_CAPABILITY      /indicators.csv?force={force}
          GET  /audit                                 READ_AUDIT           /audit
          GET  /audit/through                         READ_AUDIT           /audit/through?subject=person+X
          GET  /audit/retention                       READ_AUDIT           /audit/retention
          GET  /audit/subject                         READ_AUDIT           /audit/subject
          POST /audit/subject                         READ_AUDIT           /audit/subject?force={force}&number={person}&reason=asked
          POST /audit/subject.csv                     READ_AUDIT           /audit/subject.csv?force={force}&number={person}&reason=asked
          GET  /audit.csv                             READ_AUDIT           /audit.csv
          """);

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

    /// The words without the identifiers that were asked for.
    String blank(String words) {
      return words
          .replace(person, "ID")
          .replace(importId, "ID")
          .replace(row, "ID")
          .replace(post, "ID")
          .replace(entry, "ID");
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

  private String team(Actor planner, String force) {
    var code = "team-of-" + force;
    var row = new Draft(new ForceId(force), code, Map.of("name", "A team of " + force));
    changes.add(planner, "teams", row, Marking.OFFICIAL);
    return code;
  }

  /// A course and a session of it, both known by the number of the person.
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
