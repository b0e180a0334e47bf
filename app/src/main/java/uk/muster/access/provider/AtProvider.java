package uk.muster.access.provider;

/// Where and under what name an account signs in.
public record AtProvider(String provider, String nameThere) {}
