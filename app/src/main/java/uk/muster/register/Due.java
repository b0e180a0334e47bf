package uk.muster.register;

import java.time.LocalDate;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;

/// Something that is due on a day: an entry of a register says so, or another module does.
///
/// @param kind the code of its kind
/// @param field which of its fields says so
/// @param text the date as it was given
/// @param label what is due, in words, such as "Next review"
/// @param heading where it is kept, in words
/// @param path of its page
public record Due(
    String kind,
    String field,
    ForceId force,
    String code,
    String title,
    Classification classification,
    String text,
    LocalDate day,
    String label,
    String heading,
    String path) {}
