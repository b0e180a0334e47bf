package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.access.Scope;
import uk.muster.files.picture.CameraFiles;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// A carrier is checked in the yard, on a telephone, with a photograph of what failed.
@Journey
class CheckOnAPhoneTest {
  private static final int PHONE = 320;

  @Autowired Town town;
  @LocalServerPort int port;

  @BeforeEach
  void load() {
    town.load();
  }

  private Visit manager() {
    return Visit.by(
        town.account(
            "equipment.leicestershire",
            Role.EQUIPMENT_MANAGER,
            new Scope.OfForce(new ForceId("leicestershire"))),
        port,
        PHONE);
  }

  private static void say(Visit visit, String line, String found) {
    visit
        .page()
        .locator("fieldset", new com.microsoft.playwright.Page.LocatorOptions().setHasText(line))
        .getByText(found, new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  @Test
  void a_label_leads_to_the_form_and_the_form_to_the_record() {
    try (var visit = manager()) {
      visit.open("/labels").page().getByText("J1").first().click();
      assertThat(visit.heading()).isEqualTo("Check vehicle J1");

      visit.page().getByLabel("Your collar number").fill("4711");
      say(visit, "Fire extinguisher", "Passed");
      say(visit, "Window grilles", "Failed");
      visit.page().locator("details").nth(1).locator("summary").click();
      visit.page().locator("#note-2").fill("left rear does not close");
      visit
          .page()
          .locator("#photograph-2")
          .setInputFiles(
              new FilePayload("IMG_0001.jpg", "image/jpeg", CameraFiles.withPlace(6, 800, 600)));
      visit.isSound("check-filled");
      visit.page().getByText("Keep this check").click();

      assertThat(visit.heading()).startsWith("Vehicle J1, ");
      var page = visit.page().locator("main").innerText();
      assertThat(page)
          .contains("1 of 12 lines failed", "left rear does not close", "4711", "Photograph 1");
      visit.isSound("check-kept");

      var photograph =
          visit
              .page()
              .request()
              .get(
                  "http://127.0.0.1:%d%s"
                      .formatted(
                          port, visit.page().getByText("Photograph 1").getAttribute("href")));
      assertThat(photograph.headers().get("content-type")).isEqualTo("image/jpeg");
      assertThat(new String(photograph.body(), StandardCharsets.ISO_8859_1))
          .doesNotContain(CameraFiles.PLACE, "Exif");
    }
  }

  @Test
  void a_file_that_is_no_picture_is_refused_and_what_was_typed_stays() {
    try (var visit = manager()) {
      visit.open("/check/leicestershire/vehicle/J1");
      visit.page().getByLabel("Your collar number").fill("4711");
      say(visit, "Radio", "Passed");
      visit
          .page()
          .locator("#photograph-0")
          .setInputFiles(
              new FilePayload(
                  "carrier.jpg",
                  "image/jpeg",
                  "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
      visit.page().getByText("Keep this check").click();

      assertThat(visit.page().title()).startsWith("Error: ");
      assertThat(visit.page().locator(".govuk-error-summary").innerText())
          .contains("carrier.jpg", "neither a JPEG nor a PNG");
      assertThat(visit.page().getByLabel("Your collar number").inputValue()).isEqualTo("4711");
      assertThat(visit.page().locator("input[name=finding-3][value=pass]").isChecked()).isTrue();
      visit.isSound("check-refused");
    }
  }

  @Test
  void kit_that_names_no_standard_leads_to_where_it_is_named() {
    town.add("kit", "cutters", Map.of("name", "Cutters", "category", "public-order"));
    try (var visit = manager()) {
      visit.open("/check/leicestershire/kit/cutters");
      assertThat(visit.page().locator("main").innerText())
          .contains("No standard says what to look at");
      visit.isSound("check-without-standard");
      visit.page().getByText("Say which standard this kit is made to").click();

      assertThat(visit.heading()).isEqualTo("Change Cutters");
    }
  }
}
