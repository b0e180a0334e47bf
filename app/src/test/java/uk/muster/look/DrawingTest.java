package uk.muster.look;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import uk.muster.look.chart.StepChart;

class DrawingTest {
  @Test
  void a_step_chart_names_its_finding_and_every_line_and_event() {
    var wide = parse(LookExamples.steps().drawing().wide());

    assertThat(wide.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(wide.getDocumentElement().getAttribute("aria-label")).contains("from 14 to 12");
    assertThat(texts(wide))
        .contains("Units", "0", "20", "15 local need", "20 if both called", "12 with courses")
        .contains("A", "B", "C", "D", "E", "F", "G");
  }

  @Test
  void words_of_a_step_chart_are_never_smaller_than_14_pixels() {
    var drawing = LookExamples.steps().drawing();

    assertThat(List.of(parse(drawing.wide()), parse(drawing.narrow())))
        .allSatisfy(svg ->
            assertThat(elements(svg, "text"))
                .allMatch(t -> Integer.parseInt(t.getAttribute("font-size")) >= 14));
  }

  @Test
  void the_narrow_step_chart_fits_a_phone() {
    var narrow = parse(LookExamples.steps().drawing().narrow());

    assertThat(Integer.parseInt(narrow.getDocumentElement().getAttribute("width")))
        .isLessThanOrEqualTo(292);
  }

  @Test
  void what_is_short_of_the_need_is_hatched_and_what_meets_it_is_not() {
    var example = LookExamples.steps();
    var met =
        new StepChart(
            example.label(),
            example.unit(),
            example.days(),
            List.of(new StepChart.Point(example.days().first(), 15)),
            "15",
            List.of(),
            "",
            example.need(),
            List.of(),
            List.of());

    assertThat(brickPaths(parse(example.drawing().wide()))).isPositive();
    assertThat(brickPaths(parse(met.drawing().wide()))).isZero();
  }

  @Test
  void every_tile_is_a_link_that_says_its_margin_in_words() {
    var wide = parse(LookExamples.tiles().drawing().wide());

    assertThat(elements(wide, "a"))
        .hasSize(9)
        .extracting(a -> a.getAttribute("aria-label"))
        .contains("Leicestershire: 6 short", "Derbyshire: 2 spare", "Warwickshire: none");
    assertThat(texts(wide)).contains("Leics", "−6", "+2", "none");
  }

  @Test
  void narrow_tiles_have_the_number_alone() {
    assertThat(texts(parse(LookExamples.tiles().drawing().narrow())))
        .contains("−6")
        .doesNotContain("Leics");
  }

  @Test
  void tiles_of_different_regions_have_a_heavy_line_between_them() {
    var heavy =
        elements(parse(LookExamples.tiles().drawing().wide()), "path").stream()
            .filter(p -> p.getAttribute("stroke-width").equals("3.5"))
            .map(p -> p.getAttribute("d").chars().filter(c -> c == 'M').count());

    // Humber with Notts and Lincs; Staffs with Derbys and Leics; Warks with Leics and Northants.
    assertThat(heavy).containsExactly(6L);
  }

  @Test
  void every_area_is_a_link_drawn_in_the_shade_of_its_margin() {
    var map = parse(LookExamples.areas().drawing().wide());

    assertThat(elements(map, "a"))
        .extracting(a -> a.getAttribute("aria-label"))
        .containsExactlyInAnyOrder(
            "Leicestershire: 6 short", "Lincolnshire: 3 short", "Norfolk: none");
    assertThat(elements(map, "path"))
        .extracting(p -> p.getAttribute("fill"))
        .contains("#6a1c10", "#a8432f", "url(#area-map)");
  }

  @Test
  void north_is_up_on_both_maps() {
    var shapes =
        new AreaShapes(
            java.util.Map.of(
                "a",
                List.of(List.of(new AreaShapes.Position(0, 50), new AreaShapes.Position(1, 51)))));

    assertThat(shapes.path("a")).endsWith("L520 0z");
    assertThat(Hexagon.at(0, 0, 10).y()).isLessThan(Hexagon.at(0, 1, 10).y());
  }

  @Test
  void names_are_escaped() {
    var tile =
        new TileMap.Tile(0, 0, "<A&B>", "A \"&\" <B>", "r", Margin.of(1), "/x?a=1&b=2", false);
    var svg = parse(new TileMap("a < b & \"c\"", List.of(tile)).drawing().wide());

    assertThat(svg.getDocumentElement().getAttribute("aria-label")).isEqualTo("a < b & \"c\"");
    assertThat(elements(svg, "a").getFirst().getAttribute("href")).isEqualTo("/x?a=1&b=2");
    assertThat(texts(svg)).contains("<A&B>");
  }

  @Test
  void a_count_has_one_box_a_unit_and_its_rows_are_aligned() {
    var missing = new Count.Run(Count.Kind.MISSING, 2);
    var formable =
        new Count.Row("Formable", List.of(new Count.Run(Count.Kind.FORMABLE, 3), missing), "3");
    var declared = new Count.Row("Declared", List.of(new Count.Run(Count.Kind.DECLARED, 1)), "1");
    var count = new Count(List.of(formable, declared));

    var first = parse(count.boxes(formable));
    var second = parse(count.boxes(declared));

    assertThat(elements(first, "rect")).hasSize(5);
    assertThat(elements(second, "rect")).hasSize(1);
    assertThat(first.getDocumentElement().getAttribute("width"))
        .isEqualTo(second.getDocumentElement().getAttribute("width"));
  }

  @Test
  void above_40_units_numbers_stand_alone() {
    assertThat(rowOf(40).drawn()).isTrue();
    assertThat(rowOf(41).drawn()).isFalse();
  }

  @Test
  void no_drawing_has_a_style_attribute() {
    var drawings =
        List.of(
            LookExamples.steps().drawing(),
            LookExamples.tiles().drawing(),
            LookExamples.areas().drawing());

    assertThat(drawings)
        .allSatisfy(d -> assertThat(text(d.wide()) + text(d.narrow())).doesNotContain("style="));
  }

  private static Count rowOf(int units) {
    var run = new Count.Run(Count.Kind.LOCAL, units);
    return new Count(List.of(new Count.Row("Needed", List.of(run), Words.number(units))));
  }

  private static long brickPaths(Document svg) {
    return elements(svg, "path").stream()
        .filter(p -> p.getAttribute("stroke").equals("#9a2b1c"))
        .count();
  }

  private static List<String> texts(Document svg) {
    return elements(svg, "text").stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Document svg, String tag) {
    var found = svg.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String text(Content drawing) {
    var output = new StringOutput();
    drawing.writeTo(output);
    return output.toString();
  }

  private static Document parse(Content drawing) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text(drawing))));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + text(drawing), e);
    }
  }
}
