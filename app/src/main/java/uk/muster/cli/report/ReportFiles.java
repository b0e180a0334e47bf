package uk.muster.cli.report;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.muster.cli.Refused;
import uk.muster.reports.format.Format;
import uk.muster.reports.model.Report;

/// The files that one document becomes, one in each format.
public final class ReportFiles {
  private final Map<Format, WholeFile> files = new EnumMap<>(Format.class);

  private ReportFiles() {}

  /// One file of this very name; several, or one of a folder of many, have the name and an ending.
  public static ReportFiles of(Path name, List<Format> formats, boolean endings, boolean replace) {
    var files = new ReportFiles();
    for (var format : formats) {
      var path =
          endings || formats.size() > 1
              ? name.resolveSibling(name.getFileName() + "." + format.ending())
              : name;
      files.files.put(format, new WholeFile(path, replace));
    }
    return files;
  }

  /// The formats of a list, as a command line names them.
  public static List<Format> formats(List<String> names) {
    return names.stream()
        .map(name ->
            Format.find(name)
                .orElseThrow(() ->
                    new Refused(
                        "There is no format %s; there are: html, pdf, docx, ods".formatted(name))))
        .distinct()
        .toList();
  }

  /// Refuses before any work what could not be written after it.
  public void check() {
    files.values().forEach(WholeFile::check);
  }

  /// Writes all of them.
  ///
  /// @return where they are
  public List<Path> write(Report report) {
    files.forEach((format, file) -> file.write(out -> format.write(report, out)));
    return files.values().stream().map(WholeFile::path).toList();
  }
}
