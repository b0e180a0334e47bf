package uk.muster.examples.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// One worked case: what the document says apart from what is synthetic.
///
/// @param counted where the same is counted, for whoever may read it
/// @param findings what is held against the force, and which cross-check finds it
/// @param synthetic empty when nothing of the case is made up
public record CaseView(
    String heading,
    String note,
    String document,
    List<Link> counted,
    Table figures,
    Table synthetic,
    Table findings,
    String action,
    Field section,
    List<Choice> sections,
    String factsHeading,
    Table facts) {}
