package uk.muster.files;

/// How large a file may be before it is refused.
///
/// @param csvBytes most bytes of one CSV file, which is read as a stream
/// @param xlsxBytes most unpacked bytes of one XLSX file
/// @param zipEntries most files in one ZIP file
/// @param zipBytes most unpacked bytes of one ZIP file
/// @param ratio most unpacked bytes for each packed one, counted above a megabyte
public record Limits(long csvBytes, long xlsxBytes, int zipEntries, long zipBytes, int ratio) {
  /// What holds unless the settings say otherwise.
  public static final Limits USUAL = new Limits(8L << 30, 512L << 20, 64, 4L << 30, 200);
}
