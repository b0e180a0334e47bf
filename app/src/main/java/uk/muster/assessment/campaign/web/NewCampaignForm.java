package uk.muster.assessment.campaign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;

/// What was typed to open a campaign.
record NewCampaignForm(Map<String, String> typed) {
  private static final int LONGEST_TITLE = 80;

  NewCampaignForm {
    typed = Map.copyOf(typed);
  }

  String value(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  /// What the entries mean.
  sealed interface Parsed {
    /// This is wanted.
    record Valid(NewCampaign campaign) implements Parsed {}

    /// Something has to be entered otherwise.
    record Invalid(List<FieldError> errors) implements Parsed {}
  }

  /// @param scopes the codes that the form offers
  /// @param editions the codes that the form offers
  Parsed parse(Iterable<String> scopes, Iterable<String> editions) {
    var errors = new ArrayList<FieldError>();
    var title = value("title");
    if (!title.matches(".*[A-Za-z0-9].*") || title.length() > LONGEST_TITLE) {
      errors.add(
          new FieldError(
              "title", "Title (%s) must have 1 to %d characters".formatted(title, LONGEST_TITLE)));
    }
    var cycle = Cycle.find(value("cycle"));
    if (cycle.isEmpty()) {
      errors.add(new FieldError("cycle", "Choose how often it comes round"));
    }
    if (!among(value("scope"), scopes)) {
      errors.add(new FieldError("scope", "Choose over which forces"));
    }
    if (!among(value("edition"), editions)) {
      errors.add(new FieldError("edition", "Choose an edition"));
    }
    var due = Days.parse(value("due"));
    if (due.isEmpty()) {
      errors.add(
          new FieldError(
              "due",
              "Due (%s) must be a day of the calendar, such as 21 November 2026"
                  .formatted(value("due"))));
    }
    return errors.isEmpty()
        ? new Parsed.Valid(
            new NewCampaign(
                title,
                cycle.orElseThrow(),
                value("edition"),
                value("scope"),
                due.orElseThrow(),
                Optional.of(value("previous")).filter(code -> !code.isEmpty())))
        : new Parsed.Invalid(errors);
  }

  private static boolean among(String value, Iterable<String> choices) {
    for (var one : choices) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  /// A field with what was typed in it and what is wrong with that.
  Field field(String name, String label, List<FieldError> errors) {
    return Field.of(name, label).holding(value(name)).among(errors);
  }
}
