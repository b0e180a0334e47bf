package uk.muster.inspection.sample.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.inspection.sample.CertificateOutcome;
import uk.muster.inspection.sample.CertificateSample;
import uk.muster.inspection.sample.CertificateSampling;
import uk.muster.look.Choice;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Skill;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.workforce.certificate.Certificate;

/// The certificates behind some posts of a force, within an inspection.
@Controller
class CertificatePages {
  private final CertificateSampling sampling;
  private final Catalogue catalogue;
  private final Clock clock;

  CertificatePages(CertificateSampling sampling, Catalogue catalogue, Clock clock) {
    this.sampling = sampling;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/inspection-certificates/{force}/{code}")
  ModelAndView certificates(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var name = SamplePages.name(catalogue, force);
    var id = new ForceId(force);
    actor.require(Right.CHANGE_INSPECTIONS, id);
    var form = new SampleForm(typed, "skill", LocalDate.now(clock));
    var outcome =
        form.asked() && form.errors().isEmpty()
            ? Optional.of(sampling.take(actor, id, code, question(form)))
            : Optional.<CertificateOutcome>empty();
    var sample =
        outcome.flatMap(one ->
            one instanceof CertificateOutcome.Taken(var taken)
                ? Optional.of(taken)
                : Optional.<CertificateSample>empty());
    var view =
        SampleView.of(
            form,
            outcome.map(one -> heading(name, one)).orElse(name + ": certificates behind posts"),
            "The same seed picks the same posts again, as long as the register is the same. Who"
                + " looked, at whom and why is on record, where the force reads it.",
            "/inspection-certificates/%s/%s".formatted(force, code),
            form.field("skill", "Of those in date in", ""),
            skills(),
            sample.map(this::table));
    return SamplePages.page(
        shell.atLeast(sample.map(CertificateSample::marking).orElse(Marking.OFFICIAL)),
        view,
        "Certificates");
  }

  private static CertificateSample.Question question(SampleForm form) {
    return new CertificateSample.Question(
        form.on(), form.value("skill", ""), form.size(), form.seed(), form.reason());
  }

  private static String heading(String force, CertificateOutcome outcome) {
    return switch (outcome) {
      case CertificateOutcome.Taken(var sample) ->
          "%s: the certificates behind %d of %s"
              .formatted(force, sample.lines().size(), Words.count(sample.of(), "post", "posts"));
      case CertificateOutcome.Over _ -> force + ": the inspection is over, and opens no rows";
    };
  }

  private List<Choice> skills() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Any skill, or none"));
    catalogue.skills().forEach(skill -> choices.add(new Choice(skill.code(), skill.name())));
    return choices;
  }

  private Table table(CertificateSample sample) {
    return Table.of(
        "Posts on %s, with the seed %d".formatted(Words.date(sample.on()), sample.seed()),
        "No post is filled on that day that answers this.",
        List.of(
            Column.of("Post"),
            Column.of("Collar number"),
            Column.of("Rank"),
            Column.of("Base"),
            Column.of("Certificates in date")),
        sample.lines().stream().map(this::row).toList());
  }

  private List<Cell> row(CertificateSample.Line line) {
    var post = line.post();
    return List.of(
        Cell.of(post.post().isEmpty() ? "no post named" : post.post())
            .tagged(new Tag(post.marking().words(), "")),
        Cell.of(post.personId()),
        Cell.of(post.rank()),
        Cell.of(post.base()),
        Cell.of(
            line.certificates().isEmpty()
                ? "none"
                : line.certificates().stream().map(this::words).collect(Collectors.joining("; "))));
  }

  private String words(Certificate one) {
    return "%s, %s to %s"
        .formatted(
            catalogue.skill(one.skill()).map(Skill::name).orElse(one.skill()),
            Words.shortDateYear(one.awardedOn()),
            Words.shortDateYear(one.lastDay()));
  }
}
