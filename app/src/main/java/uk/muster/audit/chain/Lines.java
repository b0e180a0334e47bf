package uk.muster.audit.chain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The lines of an export as text: one flat JSON object a line, every value a text.
public final class Lines {
  private static final String FORMAT = "muster audit 1";
  private static final List<String> PARTS =
      List.of(
          "at", "account", "post", "role", "from", "force", "act", "subject", "before", "after",
          "reason");
  private static final int LINK_PARTS = 7;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private Lines() {}

  public static String write(Line line) {
    var texts = new LinkedHashMap<String, String>();
    switch (line) {
      case Line.Head(var exportedAt) -> {
        texts.put("line", "head");
        texts.put("format", FORMAT);
        texts.put("exported_at", exportedAt);
      }
      case Line.Signed(var root) -> put(texts, root);
      case Line.Sealed(var link, var content) -> {
        put(texts, link);
        content.ifPresent(words -> put(texts, words));
      }
      case Line.Waiting(var recordId, var digest, var content) -> {
        texts.put("line", "waiting");
        texts.put("record_id", Long.toString(recordId));
        texts.put("digest", digest);
        put(texts, content);
      }
      case Line.End(var sealed, var waiting) -> {
        texts.put("line", "end");
        texts.put("sealed", Long.toString(sealed));
        texts.put("waiting", Long.toString(waiting));
      }
      case Line.Unreadable(var why) -> throw new IllegalArgumentException(why);
    }
    return JSON.writeValueAsString(texts);
  }

  private static void put(Map<String, String> texts, Root root) {
    texts.put("line", "root");
    texts.put("day", root.day().toString());
    texts.put("seq", Long.toString(root.seq()));
    texts.put("hash", root.hash());
    texts.put("public_key", root.publicKey());
    texts.put("signature", root.signature());
  }

  private static void put(Map<String, String> texts, Link link) {
    texts.put("line", "link");
    texts.put("seq", Long.toString(link.seq()));
    texts.put("record_id", Long.toString(link.recordId()));
    texts.put("sealed_at", link.sealedAt());
    texts.put("digest", link.digest());
    texts.put("previous", link.previous());
    texts.put("hash", link.hash());
  }

  private static void put(Map<String, String> texts, Content content) {
    var words = content.parts();
    for (var i = 0; i < PARTS.size(); i++) {
      texts.put(PARTS.get(i), words.get(i));
    }
  }

  /// Reads one line; what is missing, double or too much makes it unreadable.
  public static Line read(String text) {
    try {
      Map<String, String> texts = text.startsWith("{") ? JSON.readValue(text, TEXTS) : Map.of();
      var kind = texts.getOrDefault("line", "");
      return switch (kind) {
        case "head" -> head(texts);
        case "root" -> new Line.Signed(root(texts));
        case "link" -> new Line.Sealed(link(texts), content(texts, LINK_PARTS));
        case "waiting" ->
            new Line.Waiting(
                number(texts, "record_id"),
                part(texts, "digest"),
                content(texts, 3).orElseThrow(() -> new IllegalArgumentException("no contents")));
        case "end" -> new Line.End(number(texts, "sealed"), number(texts, "waiting"));
        default -> new Line.Unreadable("line (%s) is of no known kind".formatted(kind));
      };
    } catch (JacksonException e) {
      return new Line.Unreadable(e.getOriginalMessage());
    } catch (IllegalArgumentException | DateTimeException e) {
      return new Line.Unreadable(String.valueOf(e.getMessage()));
    }
  }

  private static Line head(Map<String, String> texts) {
    var format = part(texts, "format");
    return format.equals(FORMAT)
        ? new Line.Head(part(texts, "exported_at"))
        : new Line.Unreadable("format (%s) must be %s".formatted(format, FORMAT));
  }

  private static Root root(Map<String, String> texts) {
    return new Root(
        LocalDate.parse(part(texts, "day")),
        number(texts, "seq"),
        part(texts, "hash"),
        part(texts, "public_key"),
        part(texts, "signature"));
  }

  private static Link link(Map<String, String> texts) {
    return new Link(
        number(texts, "seq"),
        number(texts, "record_id"),
        part(texts, "sealed_at"),
        part(texts, "digest"),
        part(texts, "previous"),
        part(texts, "hash"));
  }

  private static Optional<Content> content(Map<String, String> texts, int others) {
    if (texts.size() == others) {
      return Optional.empty();
    }
    if (texts.size() != others + PARTS.size()) {
      throw new IllegalArgumentException(
          "it has %d parts and must have %d".formatted(texts.size(), others + PARTS.size()));
    }
    return Optional.of(
        new Content(
            part(texts, "at"),
            part(texts, "account"),
            part(texts, "post"),
            part(texts, "role"),
            part(texts, "from"),
            part(texts, "force"),
            part(texts, "act"),
            part(texts, "subject"),
            part(texts, "before"),
            part(texts, "after"),
            part(texts, "reason")));
  }

  private static long number(Map<String, String> texts, String name) {
    return Long.parseLong(part(texts, name));
  }

  private static String part(Map<String, String> texts, String name) {
    return Optional.ofNullable(texts.get(name))
        .orElseThrow(() -> new IllegalArgumentException("it has no " + name));
  }
}
