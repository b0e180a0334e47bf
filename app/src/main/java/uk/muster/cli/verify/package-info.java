/// What `audit verify` finds in a database: in the chain, and in the editions of documents.
@NullMarked
package uk.muster.cli.verify;

import org.jspecify.annotations.NullMarked;
