/// Pages of the ledger of mutual aid.
@NullMarked
package uk.muster.mutualaid.web;

import org.jspecify.annotations.NullMarked;
