"""From several informants' answers to one figure per settlement, group and measure."""
