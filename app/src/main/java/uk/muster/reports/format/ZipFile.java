package uk.muster.reports.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The ZIP in which offices keep their documents; the same contents give the same bytes.
final class ZipFile implements AutoCloseable {
  private final ZipOutputStream out;
  private final FileTime time;

  /// @param day that every part bears as its date
  ZipFile(OutputStream out, LocalDate day) {
    this.out = new ZipOutputStream(out, StandardCharsets.UTF_8);
    time = FileTime.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  void add(String name, Markup part) throws IOException {
    add(name, part.toString().getBytes(StandardCharsets.UTF_8));
  }

  void add(String name, byte[] bytes) throws IOException {
    var entry = new ZipEntry(name);
    entry.setLastModifiedTime(time);
    put(entry, bytes);
  }

  /// The first part, which others read without unpacking.
  void addPlain(String name, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.US_ASCII);
    var entry = new ZipEntry(name);
    var check = new CRC32();
    check.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(check.getValue());
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    put(entry, bytes);
  }

  private void put(ZipEntry entry, byte[] bytes) throws IOException {
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  @Override
  public void close() throws IOException {
    out.finish();
  }
}
