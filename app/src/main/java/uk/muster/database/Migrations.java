package uk.muster.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import uk.muster.shared.Right;

/// Brings every module's schema up to date, in the order in which the modules may use each other.
/// Runs as the owner; the application's role never changes a table.
public final class Migrations {
  /// The same as `${marked}`, where the marking is kept as text: one of those up to the post's,
  /// listed once for each question. To read each row's text as a marking took longer than all else
  /// in a large register. Where the actor says none, there is no list, and nothing is seen.
  private static final String MARKED_TEXT =
      "marking = any ((select enum_range(null, m)::text[] from (select"
          + " nullif(current_setting('muster.marking', true), '')::reference.marking) s (m) where m"
          + " is not null)::text[])";

  /// Oldest server that the migrations may rely on.
  static final int OLDEST_SERVER = 15;

  /// One schema a module, below before above.
  static final List<String> MODULES =
      List.of(
          "reference",
          "access",
          "audit",
          "once",
          "exchange",
          "register",
          "workforce",
          "equipment",
          "organisation",
          "actions",
          "risks",
          "plans",
          "exercises",
          "mutualaid",
          "readiness",
          "assessment",
          "governance",
          "inspection",
          "reports");

  private Migrations() {}

  /// The modules that have a schema, below before above.
  public static List<String> modules() {
    return MODULES;
  }

  /// Migrates all schemas to the newest.
  ///
  /// @throws DatabaseRefused when the server is too old, a role could get round the row policies,
  ///   or a restore into this place did not come to its end
  public static void run(DatabaseAddress address) {
    check(address);
    RestoreMark.refuseIfSet(address.owner());
    toNewest(address);
  }

  /// Refuses a server that is too old and roles that could get round the row policies.
  public static void check(DatabaseAddress address) {
    check(address.application(), "application");
    check(address.owner(), "owner");
    if (address.application().user().equals(address.owner().user())) {
      throw new DatabaseRefused(
          "The application and the owner both sign in as %s: the row policies need two roles"
              .formatted(address.owner().user()));
    }
  }

  /// Migrates all schemas to the newest, whether or not a restore is going on.
  public static void toNewest(DatabaseAddress address) {
    var pending = pending(address.owner());
    pending.forEach(module -> flyway(address, module).load().migrate());
    if (!pending.isEmpty()) {
      showHistory(address);
    }
  }

  /// Lets the application see which migrations were run, so that it can say when one is missing.
  private static void showHistory(DatabaseAddress address) {
    var owner = address.owner();
    try (var connection = owner.connect();
        var statement = connection.createStatement()) {
      for (var module : MODULES) {
        statement.execute(
            "grant select on %s.flyway_history to %s"
                .formatted(module, address.application().user()));
      }
    } catch (SQLException e) {
      throw new DatabaseRefused("The history of migrations cannot be shown to the application", e);
    }
  }

  /// Migrates a module's schema up to a version and no further.
  public static void upTo(DatabaseAddress address, String module, String version) {
    flyway(address, module).target(version).load().migrate();
  }

  /// One step of a module's schema.
  ///
  /// @param checksum over the text of the migration
  public record Step(String version, int checksum) {}

  /// The steps of a module's schema that this program knows, oldest first.
  public static List<Step> known(DatabaseAddress address, String module) {
    return Stream.of(flyway(address, module).load().info().all())
        .filter(one -> one.getVersion() != null && one.getState().isResolved())
        .map(one -> new Step(one.getVersion().getVersion(), one.getChecksum()))
        .toList();
  }

  private static FluentConfiguration flyway(DatabaseAddress address, String module) {
    return Flyway.configure()
        .dataSource(address.owner().url(), address.owner().user(), address.owner().password())
        .schemas(module)
        .table("flyway_history")
        .locations("classpath:db/migration/" + module)
        .failOnMissingLocations(true)
        .placeholders(placeholders(address.application().user()));
  }

  private static List<String> pending(DatabaseAddress.Login owner) {
    try (var connection = owner.connect()) {
      return pending(connection);
    } catch (SQLException e) {
      throw new DatabaseRefused(
          "The database does not tell which migrations it has: " + e.getMessage(), e);
    }
  }

  /// The modules whose schema is not just what their files say, asked in two statements for all of
  /// them: setting up Flyway seven times to learn that there is nothing to do took a second of each
  /// start. Whatever differs is left to Flyway to judge.
  static List<String> pending(Connection owner) throws SQLException {
    var applied = AppliedMigrations.of(owner, MODULES);
    return MODULES.stream()
        .filter(module -> !AppliedMigrations.shipped(module).equals(applied.get(module)))
        .toList();
  }

  /// What policies are written with: `${people_force}` and its like, one for each {@link Right},
  /// hold for a row whose force is one of those that the actor has the right for.
  /// `${added_change_force}` and its like say the same of a row that comes in, through a hash: rows
  /// come by the hundred thousand, forces by the dozen. `${marked}` holds for a row whose marking
  /// is not above what the actor's post may see; `${whole_remit}` where the post is not narrowed to
  /// some threats, which `${remit}` lists; `${asked_in_remit}` for a row on a threat and a
  /// question, and `${whole_threat_in_remit}` for one that sums up a threat, where it is not
  /// narrowed to others.
  private static Map<String, String> placeholders(String applicationRole) {
    var all = new HashMap<String, String>();
    all.put("app_role", applicationRole);
    for (var right : Right.values()) {
      var forces =
          "string_to_array(current_setting('%s', true), ',')"
              .formatted(ActorInTransaction.setting(right));
      all.put(right.setting() + "_force", "force_id = any ((select %s)::text[])".formatted(forces));
      all.put(
          "added_%s_force".formatted(right.setting()),
          "force_id in (select unnest(%s))".formatted(forces));
    }
    all.put("added_force", String.valueOf(all.get("added_change_force")));
    all.put(
        "marked",
        "marking <= (select nullif(current_setting('muster.marking', true),"
            + " '')::reference.marking)");
    all.put("whole_remit", "(select coalesce(current_setting('muster.remit', true), '') = '')");
    all.put(
        "remit", "((select string_to_array(current_setting('muster.remit', true), ';'))::text[])");
    var questions = "string_to_array(current_setting('muster.remit_questions', true), ';')";
    var whole =
        "not exists (select from unnest(%s) one where split_part(one, '/', 1) = threat)"
            .formatted(questions);
    all.put("whole_threat_in_remit", whole);
    all.put(
        "asked_in_remit",
        "(%s or threat || '/' || question = any (%s))".formatted(whole, questions));
    all.put("capability_row", row(all, Right.READ_CAPABILITY));
    all.put("aid_row", eitherSide(row(all, Right.READ_CAPABILITY)));
    all.put("risk_row", row(all, Right.READ_RISKS));
    all.put("assessment_row", row(all, Right.READ_ASSESSMENTS));
    all.put("governance_row", row(all, Right.READ_GOVERNANCE));
    all.put("inspection_row", "%s and %s".formatted(all.get("inspection_force"), MARKED_TEXT));
    all.put("needed_force", neededForce(all));
    all.put("equipment_row", "%s and %s".formatted(all.get("equipment_force"), MARKED_TEXT));
    return all;
  }

  /// Holds for a row that says in `needs` which right its kind needs, where the actor has that one.
  private static String neededForce(Map<String, String> all) {
    return Stream.of(Right.values())
        .filter(right -> !right.reads())
        .map(right ->
            "needs = '%s' and %s"
                .formatted(right.setting(), String.valueOf(all.get(right.setting() + "_force"))))
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  /// What a register may be read by: the posts of its own force up to their marking; coordinators
  /// and inspectors, who have none of a force's own rights, only what is OFFICIAL.
  private static String row(Map<String, String> all, Right right) {
    var own =
        Stream.of("capability_change", "people", "equipment", "risk_change")
            .map(setting -> String.valueOf(all.get(setting + "_force")))
            .collect(Collectors.joining(" or "));
    var read = String.valueOf(all.get(right.setting() + "_force"));
    return "%s and %s and (marking = 'OFFICIAL' or %s)".formatted(read, MARKED_TEXT, own);
  }

  /// The same for a row that two forces are concerned in, each with its own rights.
  private static String eitherSide(String row) {
    return "(%s or %s)".formatted(row, row.replace("force_id = any", "other_force = any"));
  }

  private static void check(DatabaseAddress.Login login, String part) {
    try (var connection = login.connect();
        var query =
            connection.prepareStatement(
                """
                select current_setting('server_version_num')::int / 10000, rolsuper, rolbypassrls
                from pg_roles where rolname = current_user\
                """);
        var rows = query.executeQuery()) {
      rows.next();
      if (rows.getInt(1) < OLDEST_SERVER) {
        throw new DatabaseRefused(
            "PostgreSQL %d is too old: Muster needs %d or newer"
                .formatted(rows.getInt(1), OLDEST_SERVER));
      }
      if (rows.getBoolean(2) || rows.getBoolean(3)) {
        throw new DatabaseRefused(
            "The %s role %s is a superuser or bypasses row security: the row policies would not hold"
                .formatted(part, login.user()));
      }
    } catch (SQLException e) {
      throw new DatabaseRefused(
          "The database does not let the %s in (%s): %s".formatted(part, login, e.getMessage()), e);
    }
  }
}
