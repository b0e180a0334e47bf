package uk.muster.assessment.campaign.web;

import java.util.List;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// All campaigns that the reader may see.
public record CampaignsView(String heading, String lead, Table campaigns, List<Link> links) {
  public CampaignsView {
    links = List.copyOf(links);
  }
}
