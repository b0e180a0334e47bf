package uk.muster.site.running;

import static uk.muster.site.running.Setting.secret;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.env.PropertyResolver;

/// Every setting there is. The README shows this table and a test compares the two; the page of
/// settings shows what is in effect.
final class Settings {
  static final List<Setting> ALL =
      List.of(
          secret(
              "MUSTER_DATABASE_URL",
              "(own PostgreSQL)",
              "`postgresql://user:password@host:5432/muster` of the application's role, PostgreSQL"
                  + " 15 or newer"),
          secret(
              "MUSTER_DATABASE_OWNER_URL",
              "(own PostgreSQL)",
              "the same for the role that owns the tables; it migrates and nothing else"),
          secret(
              "MUSTER_DATABASE_BACKUP_URL",
              "(own PostgreSQL)",
              "the same for the role that makes backups: `bypassrls`, a member of"
                  + " `pg_read_all_data`"),
          secret(
              "MUSTER_AUDIT_KEY",
              "(`audit.key` in the data folder, made when needed)",
              "the Ed25519 key that signs the audit's roots: PEM text, or the path of its file"
                  + " (`docs/audit.md`)"),
          secret(
              "MUSTER_SECRETS_KEY",
              "(`secrets.key` in the data folder, made when needed)",
              "the key that seals second factors: 32 bytes in base 64, or the path of their file"
                  + " (`docs/signing-in.md`)"),
          Setting.of(
              "MUSTER_AUDIT_RETENTION_YEARS",
              "7",
              "so many years the contents of the audit are kept at least"),
          Setting.of("MUSTER_SESSION_IDLE", "30m", "a sign-in left unused for so long ends"),
          Setting.of(
              "MUSTER_SESSION_LONGEST",
              "12h",
              "a sign-in ends after so long, however much it is used"),
          Setting.of(
              "MUSTER_ADDRESS",
              "(`http://localhost` and the port)",
              "Muster as people reach it; passkeys, mail and single sign-on rest on it"),
          Setting.of(
              "MUSTER_SECOND_FACTOR_ROLES",
              "ADMINISTRATOR,AUDITOR",
              "roles that need a second factor"),
          Setting.of("MUSTER_ONE_TIME_LINK_LASTS", "2h", "how long a one-time link opens"),
          Setting.of(
              "MUSTER_EVIDENCE_MOST_MEGABYTES",
              "50",
              "the largest file of evidence that is kept, in megabytes; at most 250"),
          Setting.of(
              "MUSTER_BREAK_GLASS_LASTS", "2h", "how long a sign-in without the provider lasts"),
          Setting.of(
              "MUSTER_PROVIDERS",
              "(none)",
              "providers of single sign-on, each with its settings (`docs/signing-in.md`)"),
          Setting.of("MUSTER_MAIL_HOST", "(no mail)", "the server that takes letters"),
          Setting.of("MUSTER_MAIL_PORT", "587", "its port"),
          Setting.of("MUSTER_MAIL_USER", "(none)", "who signs in there"),
          secret("MUSTER_MAIL_PASSWORD", "(none)", "with what, or the path of its file"),
          Setting.of("MUSTER_MAIL_FROM", "(none)", "the address that letters come from"),
          Setting.of("MUSTER_MAIL_ENCRYPTED", "true", "`false` only for a server on this machine"),
          Setting.of(
              "MUSTER_HANDLING",
              "(none)",
              "the handling instruction that stands after OFFICIAL-SENSITIVE where a record has"
                  + " none of its own, such as `Police and partners only`"),
          Setting.of("MUSTER_BIND", "127.0.0.1", "the address that is listened on"),
          Setting.of(
              "MUSTER_TRUSTED_PROXIES",
              "(none)",
              "addresses or networks of the balancers whose word on from where and on encryption is"
                  + " taken, with commas between: `10.0.0.5,10.1.0.0/16`"),
          Setting.of(
              "MUSTER_REQUESTS_A_MINUTE",
              "600",
              "requests a minute that one session may make; 0 for any number"),
          Setting.of(
              "MUSTER_REQUESTS_A_MINUTE_FROM",
              "6000",
              "requests a minute from one address; 0 for any number"),
          secret(
              FiguresToken.SETTING,
              "(none: figures only for administrators)",
              "the token that a collector of `/metrics` shows, 20 characters or more, or the path"
                  + " of its file"),
          Setting.of(
              "MUSTER_SEALING_LATE",
              "5m",
              "when a record of the audit has waited so long for its seal, the instance is not"
                  + " ready"),
          Setting.of("MUSTER_LOG_FORMAT", "plain", "`plain`, or `json` for one JSON object a line"),
          Setting.of(
              "MUSTER_TRACES_TO",
              "(none: no tracing)",
              "where traces are sent by OTLP over HTTP, such as `http://127.0.0.1:4318/v1/traces`"),
          Setting.of("MUSTER_DRAIN", "30s", "how long a stop waits for requests that are running"),
          Setting.of("MUSTER_HEAP", "400m", "memory for the Java heap"),
          Setting.of("MUSTER_CHROMIUM", "/usr/bin/chromium", "the browser of the browser tests"),
          Setting.of("JAVA_HOME", "(found)", "the JDK 25 to use"),
          Setting.of("--port", "8080", "the port that is listened on"),
          Setting.of(
              "--data",
              "~/.local/share/muster, for `demo` ~/.local/share/muster-demo",
              "where the own PostgreSQL and the files that override the catalogue live"));

  private Settings() {}

  /// The rows of the README's table.
  static List<String> lines() {
    return ALL.stream()
        .map(one -> "| `%s` | %s | %s |".formatted(one.name(), usual(one), one.purpose()))
        .toList();
  }

  /// What is set, as text for the log.
  static String given(PropertyResolver environment) {
    return ALL.stream()
        .filter(one -> !environment.getProperty(one.name(), "").isBlank())
        .map(one -> one.name() + (one.secret() ? "" : "=" + environment.getProperty(one.name())))
        .collect(Collectors.joining(", "));
  }

  private static String usual(Setting one) {
    return one.usual().startsWith("(") || one.usual().contains("`")
        ? one.usual()
        : "`%s`".formatted(one.usual());
  }
}
