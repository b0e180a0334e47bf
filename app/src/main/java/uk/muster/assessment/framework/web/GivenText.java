package uk.muster.assessment.framework.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import uk.muster.look.FieldError;

/// A text that somebody brings in, from a file or as typed.
///
/// @param name how it is called in what is said of it
/// @param text what was read, or what was typed when the file cannot be read
/// @param wrong what is wrong with it before anybody reads it
record GivenText(String name, String text, List<FieldError> wrong) {
  private static final int LARGEST = 1 << 20;

  static GivenText of(@Nullable MultipartFile file, String typed) {
    if (file == null || file.isEmpty()) {
      return typed.isBlank()
          ? wrong(typed, "Choose a file, or type the text")
          : new GivenText("text", typed, List.of());
    }
    if (file.getSize() > LARGEST) {
      return wrong(
          typed,
          "The file has %d bytes and may have at most %d".formatted(file.getSize(), LARGEST));
    }
    return utf8(file)
        .map(text -> new GivenText(name(file), text, List.of()))
        .orElseGet(() -> wrong(typed, "The file is not text in UTF-8"));
  }

  private static GivenText wrong(String typed, String message) {
    return new GivenText("", typed, List.of(new FieldError("file", message)));
  }

  private static Optional<String> utf8(MultipartFile file) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(MultipartFile file) {
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return name.isBlank() ? "file" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
  }

  /// What is wrong with the text, all of it, as the page says it.
  static List<FieldError> faults(List<String> words) {
    return words.stream().map(one -> new FieldError("text", one)).toList();
  }
}
