@NullMarked
package uk.muster.assessment.campaign.web;

import org.jspecify.annotations.NullMarked;
