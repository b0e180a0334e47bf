/// The administrator's pages of accounts.
@NullMarked
package uk.muster.access.accounts.web;

import org.jspecify.annotations.NullMarked;
