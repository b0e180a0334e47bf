package uk.muster.audit.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whole chains to be tampered with: row n seals record 10 + n.
public final class Chains {
  static final SigningKey KEY = SigningKey.make();
  static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String AT = "2026-11-21T09:00:00.000001Z";

  private Chains() {}

  static Content content(long number) {
    return content("accreditation added", "person " + number);
  }

  static Content content(String act, String subject) {
    return new Content(
        AT, "muster:test", "Planner", "PLANNER", "127.0.0.1", "kent", act, subject, "", "new", "");
  }

  /// Rows 1 to n, each with its contents.
  static List<Line.Sealed> links(int rows) {
    var links = new ArrayList<Line.Sealed>();
    var last = Link.START;
    for (var n = 1; n <= rows; n++) {
      last = last.next(10L + n, AT, content(n).digest());
      links.add(new Line.Sealed(last, Optional.of(content(n))));
    }
    return links;
  }

  /// One more row that follows the last of these.
  static List<Line.Sealed> with(List<Line.Sealed> links, Content content) {
    var more = new ArrayList<>(links);
    var last = links.getLast().link();
    more.add(
        new Line.Sealed(
            last.next(last.recordId() + 1, AT, content.digest()), Optional.of(content)));
    return more;
  }

  static Root root(Line.Sealed link) {
    return KEY.sign(DAY, link.link().seq(), link.link().hash());
  }

  /// A file with a head and an end that speaks of what is there.
  static Verdict verify(List<? extends Line> body, Root... keptElsewhere) {
    var verifier = new Verifier(List.of(keptElsewhere));
    verifier.accept(new Line.Head(AT));
    body.forEach(line -> verifier.accept(Lines.read(Lines.write(line))));
    verifier.accept(
        new Line.End(
            body.stream().filter(Line.Sealed.class::isInstance).count(),
            body.stream().filter(Line.Waiting.class::isInstance).count()));
    return verifier.verdict();
  }
}
