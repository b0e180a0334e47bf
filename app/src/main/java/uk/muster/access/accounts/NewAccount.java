package uk.muster.access.accounts;

import java.util.Optional;
import uk.muster.access.Post;
import uk.muster.access.provider.AtProvider;

/// An account to be opened, with its first post.
///
/// @param mail its address of mail; empty for none
/// @param at where it signs in; empty for here
public record NewAccount(String name, Post post, String mail, Optional<AtProvider> at) {}
