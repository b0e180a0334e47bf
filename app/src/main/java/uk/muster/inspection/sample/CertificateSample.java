package uk.muster.inspection.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.muster.shared.Marking;
import uk.muster.workforce.certificate.Certificate;
import uk.muster.workforce.certificate.FilledPost;

/// Posts of a force on a day, picked by a seed, with the certificates of those who fill them.
///
/// @param of how many posts they were picked from
public record CertificateSample(LocalDate on, long seed, int of, List<Line> lines) {
  public CertificateSample {
    lines = List.copyOf(lines);
  }

  /// One post.
  public record Line(FilledPost post, List<Certificate> certificates) {
    public Line {
      certificates = List.copyOf(certificates);
    }
  }

  /// What is asked for.
  ///
  /// @param skill only posts whose holder is in date in it; empty for all
  /// @param reason why it is looked at; it goes on record
  public record Question(LocalDate on, String skill, int size, long seed, String reason) {
    public Question {
      if (size < 1 || size > Sampling.MOST || reason.isBlank()) {
        throw new IllegalArgumentException(
            "size (%d) must be 1 to %d, and reason (%s) must be given"
                .formatted(size, Sampling.MOST, reason));
      }
    }
  }

  /// The highest marking of what is in it.
  public Marking marking() {
    return lines.stream()
        .map(line -> line.post().marking())
        .max(java.util.Comparator.naturalOrder())
        .orElse(Marking.OFFICIAL);
  }

  /// As the audit names it: with the collar numbers, so that each can be followed.
  String subject() {
    return "certificates on %s, %d of %d, seed %d: %s"
        .formatted(
            on,
            lines.size(),
            of,
            seed,
            lines.stream().map(line -> line.post().personId()).collect(Collectors.joining(", ")));
  }
}
