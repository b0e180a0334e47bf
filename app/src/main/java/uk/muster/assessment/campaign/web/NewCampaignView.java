package uk.muster.assessment.campaign.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// The form that opens a campaign.
public record NewCampaignView(
    String heading,
    List<FieldError> errors,
    Field title,
    Field cycle,
    List<Choice> cycles,
    Field scope,
    List<Choice> scopes,
    Field edition,
    List<Choice> editions,
    Field due,
    Field previous,
    List<Choice> campaigns) {
  public NewCampaignView {
    errors = List.copyOf(errors);
    cycles = List.copyOf(cycles);
    scopes = List.copyOf(scopes);
    editions = List.copyOf(editions);
    campaigns = List.copyOf(campaigns);
  }
}
