package uk.muster.assessment.answer;

/// Somebody whose post lets them answer for a force.
public record Answerer(String account, String post) {}
