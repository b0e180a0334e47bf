package uk.muster.reports;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds of document. Each has a template in `documents/<code>.txt`.
public enum ReportKind {
  INSPECTION("inspection", "Force inspection report"),
  BOARD_PAPER("board-paper", "Board paper"),
  DUE_REGARD("due-regard", "Statement of due regard"),
  CAPABILITY_RETURN("capability-return", "Capability return"),
  REGIONAL_PROFILE("regional-profile", "Regional profile"),
  NATIONAL("national", "National report"),
  AFTER_ACTION("after-action", "After-action report"),
  MUTUAL_AID("mutual-aid", "Statement of mutual aid");

  private final String code;
  private final String words;

  ReportKind(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /// As commands and addresses write it.
  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  /// Whether it is about several forces.
  public boolean isOfMany() {
    return this == REGIONAL_PROFILE || this == NATIONAL;
  }

  public static Optional<ReportKind> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  /// All codes, as a refusal lists them.
  public static String codes() {
    return Arrays.stream(values()).map(ReportKind::code).collect(Collectors.joining(", "));
  }
}
