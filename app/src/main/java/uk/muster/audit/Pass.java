package uk.muster.audit;

/// What one turn of the sealer did.
///
/// @param sealed how many records it linked
/// @param more true when others were left for the next turn
/// @param from the transaction from which the next turn has to look; 0 for all
public record Pass(int sealed, boolean more, long from) {}
