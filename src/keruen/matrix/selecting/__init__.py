"""Which settlements to visit after the districts were asked."""
