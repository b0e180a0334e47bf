package uk.muster.audit.chain;

/// One link of the chain: it seals the digest of one record and the link before it. Digests and
/// hashes are SHA-256 in lower-case hexadecimal.
///
/// @param seq its place, from 1 without a gap
/// @param sealedAt when it was sealed, as {@link Layout#time} writes it
public record Link(
    long seq, long recordId, String sealedAt, String digest, String previous, String hash) {
  /// Stands before the first link.
  public static final Link START = new Link(0, 0, "", Layout.FIRST, Layout.FIRST, Layout.FIRST);

  /// The link that follows this one.
  public Link next(long ofRecord, String at, String ofDigest) {
    return new Link(
        seq + 1, ofRecord, at, ofDigest, hash, Layout.hash(seq + 1, ofRecord, at, ofDigest, hash));
  }

  /// True when its parts give its hash.
  boolean isWhole() {
    return hash.equals(Layout.hash(seq, recordId, sealedAt, digest, previous));
  }
}
