package uk.muster.audit.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Verifies an audit line by line: give it every line in order, then ask for the verdict. It names
/// the first broken row, and keeps nothing but the last link, the roots and what is missing.
public final class Verifier {
  private static final int MOST_FAULTS = 1000;

  private final Map<Long, List<Root>> roots = new HashMap<>();
  private final Set<Root> seen = new HashSet<>();
  private final Set<String> trusted = new HashSet<>();
  private final boolean keptElsewhere;
  private final Erasures erasures = new Erasures();
  private final List<Fault> faults = new ArrayList<>();

  private Link last = Link.START;
  private long missingFrom;
  private long lines;
  private long sealed;
  private long waiting;
  private Optional<Line.End> end = Optional.empty();

  /// Begins with what is known beforehand.
  ///
  /// @param kept roots that were kept elsewhere; only their keys are trusted when there are any
  public Verifier(List<Root> kept) {
    keptElsewhere = !kept.isEmpty();
    kept.forEach(root -> trusted.add(root.publicKey()));
    kept.forEach(this::root);
  }

  /// Takes the next line.
  public void accept(Line line) {
    lines++;
    if (lines == 1 && !(line instanceof Line.Head)) {
      fault(Fault.Kind.UNREADABLE, last.seq() + 1, "the first line is not the head of an export");
    }
    if (end.isPresent()) {
      fault(Fault.Kind.INSERTED, last.seq() + 1, "line %d comes after the end".formatted(lines));
    }
    switch (line) {
      case Line.Head _ -> {}
      case Line.Signed(var root) -> root(root);
      case Line.Sealed(var link, var content) -> {
        sealed++;
        link(link);
        content.ifPresentOrElse(
            words -> content(link, words), () -> erasures.missing(link.seq(), link.recordId()));
      }
      case Line.Waiting(var recordId, var digest, var content) ->
          waiting(recordId, digest, content);
      case Line.End written -> end = Optional.of(written);
      case Line.Unreadable(var why) ->
          fault(
              Fault.Kind.UNREADABLE,
              last.seq() + 1,
              "line %d cannot be read: %s".formatted(lines, why));
    }
  }

  private void root(Root root) {
    if (!seen.add(root)) {
      return;
    }
    if (!root.isGenuine()) {
      fault(
          Fault.Kind.FALSE_ROOT,
          root.seq(),
          "the root of %s was not signed by the key that it names".formatted(root.day()));
    } else if (!trusted.isEmpty() && !trusted.contains(root.publicKey())) {
      fault(
          Fault.Kind.FALSE_ROOT,
          root.seq(),
          "the root of %s was signed by a key that no root kept elsewhere names"
              .formatted(root.day()));
    } else {
      roots.computeIfAbsent(root.seq(), _ -> new ArrayList<>()).add(root);
    }
  }

  private void link(Link link) {
    var due = last.seq() + 1;
    if (!link.isWhole()) {
      fault(
          Fault.Kind.EDITED,
          link.seq(),
          "the parts of the link of record %d do not give its hash".formatted(link.recordId()));
    } else if (link.seq() < due) {
      outOfPlace(link);
      return;
    } else if (link.seq() > due) {
      missingFrom = missingFrom == 0 ? due : missingFrom;
      fault(
          Fault.Kind.DELETED,
          due,
          "row %d follows row %d; what stood between is gone".formatted(link.seq(), last.seq()));
    } else if (!link.previous().equals(last.hash())) {
      fault(
          Fault.Kind.EDITED,
          last.seq(),
          "row %d was sealed after another row %d than the one that stands here"
              .formatted(link.seq(), last.seq()));
    }
    last = link;
    for (var root : roots.getOrDefault(link.seq(), List.of())) {
      if (!root.hash().equals(link.hash())) {
        fault(
            Fault.Kind.EDITED,
            link.seq(),
            "the root of %s was signed for another row here: rows up to this one were replaced"
                .formatted(root.day()));
      }
    }
  }

  /// A row whose place has been passed: moved when its place was empty, else put in.
  private void outOfPlace(Link link) {
    if (link.seq() == missingFrom) {
      faults.removeIf(fault -> fault.kind() == Fault.Kind.DELETED && fault.seq() == link.seq());
      fault(Fault.Kind.REORDERED, link.seq(), "it stands after row %d".formatted(last.seq()));
    } else {
      fault(
          Fault.Kind.INSERTED,
          link.seq(),
          "two rows claim this place; the second, of record %d, stands after row %d"
              .formatted(link.recordId(), last.seq()));
    }
  }

  private void content(Link link, Content content) {
    if (content.digest().equals(link.digest())) {
      erasures.told(content.erasedUpTo());
    } else {
      fault(
          Fault.Kind.EDITED,
          link.seq(),
          "the contents of record %d do not give the digest that was sealed"
              .formatted(link.recordId()));
    }
  }

  private void waiting(long recordId, String digest, Content content) {
    waiting++;
    if (!content.digest().equals(digest)) {
      fault(
          Fault.Kind.EDITED,
          last.seq() + 1,
          "the contents of record %d, not yet sealed, do not give its digest".formatted(recordId));
    }
  }

  /// What was found; ask after the last line.
  public Verdict verdict() {
    var all = Stream.of(faults.stream(), erasures.fault().stream(), cut()).flatMap(one -> one);
    return new Verdict(
        sealed,
        waiting,
        erasures.count(),
        seen.size(),
        keptElsewhere,
        all.min(Comparator.comparingLong(Fault::seq)));
  }

  private Stream<Fault> cut() {
    var after = last.seq() + 1;
    var beyond =
        roots.values().stream()
            .flatMap(List::stream)
            .filter(root -> root.seq() > last.seq())
            .map(root ->
                new Fault(
                    after,
                    Fault.Kind.CUT,
                    "the root of %s vouches for %d rows, and %d are here"
                        .formatted(root.day(), root.seq(), last.seq())))
            .findFirst();
    return Stream.concat(beyond.stream(), unended(after).stream());
  }

  private Optional<Fault> unended(long after) {
    var words =
        end.isEmpty()
            ? "the last line is missing: the file was cut or never finished"
            : "the last line speaks of %d rows and %d waiting, and %d and %d are here"
                .formatted(end.get().sealed(), end.get().waiting(), sealed, waiting);
    return end.isPresent() && end.get().equals(new Line.End(sealed, waiting))
        ? Optional.empty()
        : Optional.of(new Fault(after, Fault.Kind.CUT, words));
  }

  /// Kept as found; of a thoroughly broken file the first thousand are enough to name the first.
  private void fault(Fault.Kind kind, long seq, String words) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new Fault(seq, kind, words));
    }
  }
}
