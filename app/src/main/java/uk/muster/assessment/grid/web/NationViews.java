package uk.muster.assessment.grid.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.grid.GridCell;
import uk.muster.assessment.grid.NationGrid;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Figure;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Makes the page of all forces from the grid of a campaign.
record NationViews(Wording wording) {
  static NationView none() {
    return new NationView(
        "No campaign covers your forces yet",
        "When one is opened, each force stands here from its submission on.",
        Field.of("campaign", "Campaign"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  NationView view(Actor actor, List<Campaign> all, Campaign chosen, NationGrid grid) {
    var forces =
        chosen.forces().stream()
            .filter(one -> actor.can(Right.READ_ASSESSMENTS, one))
            .sorted(java.util.Comparator.comparing(wording::force))
            .toList();
    var submitted = grid.assessments().stream().filter(one -> one.submissions() > 0).count();
    var expected = forces.size() * wording.threats(chosen.edition()).size();
    return new NationView(
        "%s: %d of %d assessments are in".formatted(chosen.title(), submitted, expected),
        grid.previous()
            .map(one -> "Trends are against %s.".formatted(one.title()))
            .orElse("It is compared with nothing: there are no trends."),
        Field.of("campaign", "Campaign").holding(chosen.code()),
        all.stream().map(one -> new Choice(one.code(), one.title())).toList(),
        figures(grid),
        wording.cs().stream().map(one -> one.name()).toList(),
        wording.levels().stream().map(one -> one.name()).toList(),
        rows(grid, forces));
  }

  private static List<Figure> figures(NationGrid grid) {
    return List.of(
        new Figure(
            "Signed",
            (int)
                grid.assessments().stream()
                    .filter(one -> one.state() == AssessmentState.SIGNED)
                    .count(),
            "assessments"),
        new Figure("Better", moved(grid, GridCell.Trend.BETTER), "cells"),
        new Figure("Worse", moved(grid, GridCell.Trend.WORSE), "cells").asAnswer(),
        new Figure(
            "Claim against fact",
            grid.cells().stream().mapToInt(GridCell::disagreeing).sum(),
            "ratings that an indicator contradicts"));
  }

  private static int moved(NationGrid grid, GridCell.Trend trend) {
    return (int)
        grid.cells().stream().filter(one -> one.trend().equals(Optional.of(trend))).count();
  }

  private record Place(ForceId force, String threat, String c, String level) {}

  private List<NationView.Force> rows(NationGrid grid, List<ForceId> forces) {
    var cells = new HashMap<Place, GridCell>();
    for (var cell : grid.cells()) {
      cells.put(new Place(cell.force(), cell.threat(), cell.c(), cell.level()), cell);
    }
    var signed = new HashMap<ForceId, Integer>();
    for (var one : grid.assessments()) {
      if (one.state() == AssessmentState.SIGNED) {
        signed.merge(one.id().force(), 1, Integer::sum);
      }
    }
    var threats = wording.threats(grid.campaign().edition());
    var ratings = Ratings.of(wording);
    var shown = new ArrayList<NationView.Force>();
    for (var force : forces) {
      var rows = new ArrayList<NationView.Row>();
      for (var threat : threats) {
        var row = new ArrayList<GridView.Rating>();
        for (var c : wording.cs()) {
          for (var level : wording.levels()) {
            var found =
                Optional.ofNullable(
                    cells.get(new Place(force, threat.code(), c.code(), level.code())));
            row.add(ratings.rating(found, c.code(), level.code(), ""));
          }
        }
        rows.add(new NationView.Row(threat.name(), row));
      }
      shown.add(
          new NationView.Force(
              wording.force(force),
              "/assessment?force=%s&campaign=%s".formatted(force, grid.campaign().code()),
              "%d of %d signed".formatted(signed.getOrDefault(force, 0), threats.size()),
              rows));
    }
    return shown;
  }
}
