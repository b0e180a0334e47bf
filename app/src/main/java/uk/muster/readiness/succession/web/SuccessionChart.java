package uk.muster.readiness.succession.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.Words;
import uk.muster.look.chart.StepChart;
import uk.muster.readiness.succession.Forecast;
import uk.muster.readiness.succession.SuccessionAnswer;

/// Draws the units of the months ahead, with and without the courses that are booked.
final class SuccessionChart {
  private SuccessionChart() {}

  static StepChart of(SuccessionAnswer answer) {
    var forecast = answer.forecast();
    var differs = !forecast.plain().equals(forecast.booked());
    return new StepChart(
        SuccessionViews.heading(answer) + ". The table beside the chart says the same by month.",
        "Units",
        new StepChart.Days(forecast.days().from(), forecast.days().to()),
        points(forecast, forecast.booked()),
        "%s with courses".formatted(Words.number(forecast.booked().getLast())),
        differs ? points(forecast, forecast.plain()) : List.of(),
        differs ? "%s without".formatted(Words.number(forecast.plain().getLast())) : "",
        answer
            .commitment()
            .map(said ->
                new StepChart.Reference(
                    said.neededLocally(), Words.number(said.neededLocally()) + " local need"))
            .orElse(new StepChart.Reference(0, "")),
        answer
            .commitment()
            .map(said ->
                List.of(
                    new StepChart.Reference(
                        said.both(), Words.number(said.both()) + " if both called")))
            .orElse(List.of()),
        List.of());
  }

  private static List<StepChart.Point> points(Forecast forecast, List<Integer> units) {
    var points = new ArrayList<StepChart.Point>();
    for (int d = 0; d < units.size(); d++) {
      if (d == 0 || !units.get(d).equals(units.get(d - 1))) {
        points.add(new StepChart.Point(forecast.days().from().plusDays(d), units.get(d)));
      }
    }
    return points;
  }
}
