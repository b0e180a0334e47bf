package uk.muster.site.running;

import uk.muster.look.table.Table;

/// The settings in effect.
public record SettingsView(String heading, Table settings, Table software) {}
