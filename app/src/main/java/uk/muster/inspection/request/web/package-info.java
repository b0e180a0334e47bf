/// Pages of requests to many forces, and of take-up by force.
@NullMarked
package uk.muster.inspection.request.web;

import org.jspecify.annotations.NullMarked;
