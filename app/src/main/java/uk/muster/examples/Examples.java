package uk.muster.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.shared.NotFound;

/// The worked cases that Muster brings along, read from the jar or from the class path alike.
public final class Examples {
  private static final List<String> CODES = List.of("leicestershire-2013", "west-midlands-2016");
  private static final List<String> FILES =
      Stream.concat(
              Stream.of(
                  "README.md",
                  "case.yaml",
                  "facts.csv",
                  "courses.csv",
                  "take-up.csv",
                  "campaigns.csv",
                  "answers.csv"),
              Stream.of(RegisterFile.values()).map(RegisterFile::fileName))
          .toList();

  private static final List<WorkedCase> CASES = CODES.stream().map(Examples::read).toList();

  private Examples() {}

  /// All worked cases, oldest first.
  public static List<WorkedCase> cases() {
    return CASES;
  }

  public static Optional<WorkedCase> find(String code) {
    return CASES.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /// Every fact of the case's document, in the order of the document.
  ///
  /// @throws NotFound when there is no such case
  public static List<WorkedCase.Fact> facts(String code) {
    List<WorkedCase.Fact> facts = new ArrayList<>();
    CsvReader.builder()
        .ofNamedCsvRecord(text(code, "facts.csv"))
        .forEach(row -> facts.add(fact(row)));
    return List.copyOf(facts);
  }

  /// How each fact that is held against the force is found, in the order of the document.
  ///
  /// @throws NotFound when there is no such case
  public static List<WorkedCase.Finding> findings(String code) {
    List<WorkedCase.Finding> findings = new ArrayList<>();
    CsvReader.builder()
        .ofNamedCsvRecord(text(code, "findings.csv"))
        .forEach(row ->
            findings.add(
                new WorkedCase.Finding(
                    row.getField("id"),
                    row.getField("check"),
                    row.getField("subject"),
                    row.getField("sentence"),
                    row.getField("reason"))));
    return List.copyOf(findings);
  }

  /// Where a fact stands in the record.
  ///
  /// @param kind of the entry that holds it, or the table
  /// @param value how the entry gives it back, with the names of fields in braces
  public record Stored(String id, String kind, String code, String value) {}

  /// Every fact of the case that the record holds.
  ///
  /// @throws NotFound when there is no such case
  public static List<Stored> stored(String code) {
    List<Stored> stored = new ArrayList<>();
    for (String file : text(code, "stored/files.txt").lines().toList()) {
      CsvReader.builder()
          .ofNamedCsvRecord(text(code, "stored/" + file))
          .forEach(row ->
              stored.add(
                  new Stored(
                      row.getField("id"),
                      row.getField("kind"),
                      row.getField("code"),
                      row.getField("value"))));
    }
    return List.copyOf(stored);
  }

  /// The document that the case retells, as a text with fields; empty when it is of another kind.
  ///
  /// @param kind such as `inspection` or `board-paper`
  public static Optional<String> document(String code, String kind) {
    try {
      return Optional.ofNullable(bytes(code, kind + ".txt"))
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read %s of the case %s".formatted(kind, code), e);
    }
  }

  /// Copies the files of a case into a folder, made if needed, and says which ones.
  ///
  /// @throws NotFound when there is no such case
  public static List<Path> copy(String code, Path folder) {
    try {
      Files.createDirectories(folder);
      List<Path> copied = new ArrayList<>();
      for (String file : Stream.concat(FILES.stream(), registers(code).stream()).toList()) {
        byte @Nullable [] bytes = bytes(code, file);
        if (bytes != null) {
          copied.add(Files.write(folder.resolve(file), bytes));
        }
      }
      if (copied.isEmpty()) {
        throw new NotFound("worked case", code);
      }
      return List.copyOf(copied);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot copy the worked case %s to %s".formatted(code, folder), e);
    }
  }

  /// The files of the case for the declared registers, beside those of {@link RegisterFile}.
  public static List<String> registers(String code) {
    return text(code, "registers.txt").lines().toList();
  }

  private static WorkedCase read(String code) {
    return new CaseReader(code).read(text(code, "case.yaml"));
  }

  private static WorkedCase.Fact fact(NamedCsvRecord row) {
    return new WorkedCase.Fact(
        row.getField("id"),
        row.getField("section"),
        row.getField("threat"),
        row.getField("c"),
        row.getField("fact"),
        row.getField("kind"),
        row.getField("value"),
        row.getField("unit"),
        row.getField("is_finding_against").equals("yes"));
  }

  private static String text(String code, String file) {
    try {
      byte @Nullable [] bytes = bytes(code, file);
      if (bytes == null) {
        throw new NotFound("worked case", code);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read %s of the case %s".formatted(file, code), e);
    }
  }

  private static byte @Nullable [] bytes(String code, String file) throws IOException {
    if (!CODES.contains(code)) {
      return null;
    }
    try (InputStream in = Examples.class.getResourceAsStream("/examples/" + code + "/" + file)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
