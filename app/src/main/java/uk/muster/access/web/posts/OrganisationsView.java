package uk.muster.access.web.posts;

import java.util.Optional;
import uk.muster.look.table.Table;

/// The organisations that the actor may know of.
///
/// @param adding the form to add one; empty for who may not
public record OrganisationsView(
    String heading, Table organisations, Optional<FormView> adding, String done) {}
