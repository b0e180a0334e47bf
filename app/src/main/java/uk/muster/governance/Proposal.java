package uk.muster.governance;

import uk.muster.shared.Classification;

/// Something that may go onto an agenda, with where it comes from.
///
/// @param about stable: kind and reference, or what was counted; an item that came of it says so
/// @param paper what is before the board, in a few lines
/// @param purpose the code of the purpose of an item
/// @param why why it is proposed, for the secretary
/// @param classification of what it names; an item that comes of it bears no less
public record Proposal(
    String about,
    String title,
    String paper,
    String purpose,
    String why,
    Classification classification) {}
