/// The pages of boards, their meetings and due regard.
@NullMarked
package uk.muster.governance.web;

import org.jspecify.annotations.NullMarked;
