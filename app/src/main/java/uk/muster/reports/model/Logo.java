package uk.muster.reports.model;

import java.util.Base64;

/// A force's picture on the front of a document, with nothing in the file but the picture.
///
/// @param png its bytes in base 64
/// @param alternative what is read aloud instead
public record Logo(String png, int width, int height, String alternative) {
  public static Logo of(byte[] png, int width, int height, String alternative) {
    return new Logo(Base64.getEncoder().encodeToString(png), width, height, alternative);
  }

  public byte[] bytes() {
    return Base64.getDecoder().decode(png);
  }
}
