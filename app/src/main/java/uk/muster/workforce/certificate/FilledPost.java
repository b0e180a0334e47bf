package uk.muster.workforce.certificate;

import uk.muster.shared.Marking;

/// A post and who fills it on a day.
///
/// @param post in words; empty where the register names none
/// @param marking what the row of the person bears
public record FilledPost(String personId, String post, String rank, String base, Marking marking) {}
