package uk.muster.assessment.campaign.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Figure;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// How far a campaign is, and who is asked to answer.
///
/// @param closes where the form that closes it goes; empty when the reader cannot
/// @param delegates where the form that asks somebody goes; empty when the reader cannot
/// @param force whose leads are asked
public record CampaignView(
    String heading,
    String lead,
    String done,
    List<FieldError> errors,
    List<Figure> figures,
    Table assessments,
    String closes,
    String delegates,
    String force,
    Field threat,
    List<Choice> threats,
    Field account,
    List<Choice> accounts,
    Field due,
    List<Link> links) {
  public CampaignView {
    errors = List.copyOf(errors);
    figures = List.copyOf(figures);
    threats = List.copyOf(threats);
    accounts = List.copyOf(accounts);
    links = List.copyOf(links);
  }
}
