/// Pages of rows: lists, files, one row with its history, and the forms that add and change it.
@NullMarked
package uk.muster.exchange.row.web;

import org.jspecify.annotations.NullMarked;
