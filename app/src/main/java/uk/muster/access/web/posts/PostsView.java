package uk.muster.access.web.posts;

import uk.muster.look.table.Table;

/// Who holds which post today.
///
/// @param gives whether the actor gives posts
public record PostsView(String heading, Table posts, boolean gives, String done) {}
