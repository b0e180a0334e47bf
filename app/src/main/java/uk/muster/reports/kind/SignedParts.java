package uk.muster.reports.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.muster.assessment.answer.Paper;
import uk.muster.reference.Threat;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.record.Plainly;
import uk.muster.shared.Classification;

/// What a force says in its signed assessments, in the words of the answers, each with the answer
/// that it comes from.
final class SignedParts {
  private final ForceRecord record;

  SignedParts(ForceRecord record) {
    this.record = record;
  }

  /// The reasons of the answers on a threat and a C; nothing where no assessment is signed.
  List<Block> words(Threat threat, String c) {
    return record
        .signed(threat.code())
        .map(paper -> words(paper, threat, c, record.on()))
        .orElse(List.of());
  }

  static List<Block> words(Paper paper, Threat threat, String c, LocalDate on) {
    var items = new ArrayList<List<Inline>>();
    for (var question : paper.framework().questions()) {
      var said = paper.answer(question.code()).said();
      if (question.c().equals(c) && !said.reasons().isBlank()) {
        var basis =
            Basis.of(
                "Answer %s, signed assessment of %s, campaign %s"
                    .formatted(question.code(), threat.inSentence(), paper.campaign().title()),
                "/assessment/answers/%s/%s/%s"
                    .formatted(
                        paper.campaign().code(), paper.assessment().id().force(), threat.code()),
                on,
                new Classification(paper.marking(), ""));
        items.add(
            List.of(
                new Inline.Said(Plainly.closed(said.reasons().strip()), basis),
                new Inline.Words(
                    " (Answer %s, %s.)".formatted(question.code(), question.level()))));
      }
    }
    return items.isEmpty()
        ? List.of()
        : List.of(
            Block.Paragraph.of("The force gives these reasons in its signed assessment:"),
            new Block.Bullets(items));
  }
}
