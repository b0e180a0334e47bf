/// What people type into fields, read.
@NullMarked
package uk.muster.look.form;

import org.jspecify.annotations.NullMarked;
