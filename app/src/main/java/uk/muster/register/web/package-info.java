/// The pages of the registers: one set of templates and of actions for all kinds.
@NullMarked
package uk.muster.register.web;

import org.jspecify.annotations.NullMarked;
