package uk.muster.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The texts of all catalogue files: the shipped ones, each replaced by the file of the same name
/// in the folder of overrides where there is one.
record CatalogueFiles(Map<String, String> texts) {
  static final List<String> NAMES =
      List.of(
          "forces.csv",
          "other-forces.csv",
          "groupings.csv",
          "memberships.csv",
          "editions.csv",
          "threats.csv",
          "four-cs.csv",
          "levels.csv",
          "ranks.csv",
          "skills.csv",
          "restriction-kinds.csv",
          "vehicle-kinds.csv",
          "unit-types.yaml",
          "planning-assumptions.csv",
          "definitions.csv",
          "legal-bases.csv",
          Edition.Statement.FILE);

  CatalogueFiles {
    texts = Map.copyOf(texts);
  }

  static CatalogueFiles read(Optional<Path> overrides, Faults faults) {
    Map<String, String> texts = new TreeMap<>();
    for (String name : NAMES) {
      texts.put(name, text(name, bytes(name, overrides), faults));
    }
    return new CatalogueFiles(texts);
  }

  String text(String name) {
    return texts.getOrDefault(name, "");
  }

  /// SHA-256 over names and contents in one fixed order; the same files give the same hash.
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : NAMES) {
        digest.update((name + "\n" + text(name) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String name, Optional<Path> overrides) {
    Optional<Path> own = overrides.map(dir -> dir.resolve(name)).filter(Files::isRegularFile);
    try {
      if (own.isPresent()) {
        return Files.readAllBytes(own.get());
      }
      try (InputStream shipped = CatalogueFiles.class.getResourceAsStream("/reference/" + name)) {
        if (shipped == null) {
          throw new IllegalStateException("reference/%s is not on the class path".formatted(name));
        }
        return shipped.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalogue file " + name, e);
    }
  }

  private static String text(String name, byte[] bytes, Faults faults) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      faults.add(name, 0, "", "", "is not UTF-8; save it as UTF-8");
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
